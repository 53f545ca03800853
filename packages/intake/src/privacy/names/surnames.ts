// Surnames that are frequent in the United States, as the Census Bureau lists them, and in the countries from which clients
// come. Public knowledge; of no particular person. Without accents and apostrophes, in small letters.
const named = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Surnames that are hardly a word; many are names of counties. */
export const surnames = named(`
  abbott abdi abdullahi abernathy achebe acosta adams adebayo adeyemi adichie adkins aguilar ahmed ahn
  albert aldridge alexander ali allen alvarado alvarez andersen anderson andrade andrews appiah aquino
  arceneaux arias armstrong arnold asante ashley atkinson avery avila ayala ayers bailey baldwin ballard
  ballesteros balogun baptiste barber barker barlow barnes barnett barrera barrett barron barry bartlett
  barton bass bates bautista baxter beard beasley beauchamp becerra beck becker begum bekele beltran
  bender benitez bennett benson bernstein berry blackburn blackwell blair blake blankenship blevins
  boateng bondarenko bonilla booker boone booth boudreaux bowen bowers bowman boyd boyle bradford bradshaw
  brady brennan brewer bridges briggs britt brock brooks broussard bruce bruno bryan bryant buchanan buck
  bui bullock burch burgess burke burnett burns burris burton butler byrd cabrera cai calderon caldwell
  calhoun callahan camacho campbell campos cantrell cantu cao cardenas cardona carlisle carlson carney
  carpenter carr carranza carrillo carter caruso castellan castillo castro cazares cervantes chacon
  chandler chapman chavez chen cheng cho choi chowdhury christensen cisneros clark clayton clements cobb
  cochran cohen cole coleman collins compton conley conner connor conrad conti contreras conway cooper
  copeland cordova cortes cortez coulibaly cox crawford crosby cruz cuevas cunningham curtis dabrowski
  dalton dang daniels daugherty davenport davidson davila davis dawson decker dejesus delacruz deleon
  delgado deluca deng dennis desai deshmukh desrosiers diallo diaz dickerson dillon dimaculangan diop
  dixon dodson doe dominguez donovan dorsey dougherty doyle duarte dubois dudley duncan dunn duong dupont
  duran durham dyer eaton edwards elliott ellis emerson enriquez erickson escamilla escobar esparza
  espinoza esposito esquivel estrada etienne evans eze farley farmer farrell faulkner feldman felix feng
  ferguson fernandez ferrari figueroa finley fisher fitzgerald fitzpatrick fleming fletcher flores floyd
  flynn fontenot foster fournier fowler frazier friedman frye fuentes fuller gaines galindo gallagher
  gallardo gallegos gallo galvan gamez garcia gardner garner garrett garrison garza gebre gentry gibbs
  gibson giles gillespie gilmore girard glover godinez goldberg goldstein gomez gonzales gonzalez goodwin
  gordon grabowski graham granados graves greenberg greer griffin griffith gross guerra guerrero guevara
  guidry guo gupta guthrie gutierrez guzman haile haley halvorsen hammond hampton hancock hansen hanson
  hardin harding hardy harmon harrell harrington harris harrison hassan hatfield hawkins hayden hayes
  haynes heath hebert henderson hendricks hendrix henry hensley hernandez herrera herring hess hester
  hickman hicks higgins hines hinton hoang hobbs hodge hodges hoffman hogan holcomb holden hollander
  holloway holmes holt hooper hopkins horne horton horvat howard howe howell huang hubbard hudson huffman
  hughes humphrey hurley hurst hurtado hussain hussein hutchinson huynh hwang ibarra ibrahim ingram irwin
  ito ivanov ivanova iyer jacobs jacobson jaimes james jang jaramillo jarvis jenkins jennings jensen jia
  jiang jimenez johansen johns johnson johnston jones jorgensen joshi joyce juarez jung kaminski kane kang
  kaplan kato katz kaufman kebede keita keith keller kelley kelly kemp kennedy kerr khan kim kirby kirk
  kirkland klein knapp knox kobayashi kone kovalenko kowalczyk kowalska kowalski kravchenko krawczyk
  krueger kumar kuznetsov kwon lambert lancaster landry lang langley lara larsen larson lawrence lawson
  leach leal leblanc ledesma lefebvre leon leonard lester levine levy lewandowski lewis leyva liang lim
  limon lin lindsay lindsey liu livingston lloyd logan lombardo lopez lowe lowery lozano lucas lucero lugo
  luna luo lynch lynn lyons macdonald macias mack madden maddox magana mahoney maldonado malik malley
  manalo mann manning marin marino marquez marshall martin martinez mason mathews mathis matthews maxwell
  maynard mayorga mays mazur mcbride mccarthy mcclain mcclure mcconnell mccormick mccoy mccullough
  mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintyre mckenzie mckinney mcknight
  mclaughlin mclean mcmillan mcneil mcpherson medina mehta mejia melendez melton mena mendez mendoza
  mensah mercado mercer merrill merritt meyer meyers meza michael middleton miles miller mills miranda
  mitchell mohamed molina montes montoya moody mooney moore mora morales moreno moretti morgan morris
  morrison morrow morse morton moses moya mueller mullen mullins munguia munoz murillo murphy murray myers
  nair najera nakamura nash nava navarro ndiaye neal negrete nelson newman newton ngo nguyen nichols
  nicholson nielsen nieto nikolaidis nixon nolan norman norris norton novak nowak nunez obasanjo obi
  obrien ocampo ochoa oconnor odom ogden ogunleye okafor okonkwo okoye olivares olsen olson olvera omalley
  oneill orellana orozco orr ortega ortiz osborn osborne osman osorio owens owusu oyelaran pacheco padilla
  palacios palmer papadopoulos paredes parker parra parrish parsons pascual patel patterson patton paul
  payne pearson peck pena peng pennington peralta perez perkins perry peters petersen peterson petrov
  petrova pettway petty pham phan phelps phillips pierce pineda piotrowski pittman pitts ponce poole popov
  porter portillo potts powell pratt preston proctor pruitt puckett pugh quezada quinn quintana
  quintanilla quintero quiroz rahman ramirez ramos ramsey randall randolph rangel rao rasmussen reddy
  reese reeves reid reilly reyes reynolds rhodes ricci richard richards richardson richmond riddle riggs
  riley rivas rivera rizzo roach robbins roberson roberts robertson robinson robles rocha rodgers
  rodriguez rodriquez rogers rojas rollins romano romero rosales rosario rosas rosen rosenberg ross roth
  rowe rowland rubio rueda ruiz russell russo rutledge ryan saenz salazar saldana salinas samaniego
  sampson sanchez sandoval santiago santos sargent sato saucedo savage sawyer schaefer schmidt schneider
  schroeder schultz schwartz scott sears segura sepulveda serna serrano sexton shaffer shah shannon
  shapiro sharma shaw shelton shepard sheppard sherman shevchenko shin sidorov silva simmons simon simpson
  sims singh singleton slater sloan smith snyder solano solis sorensen sosa soto soyinka sparks spears
  spencer stafford stanley stanton stephens stephenson stevens stevenson stewart stokes stoltzfus stout
  strickland suarez sullivan sutton suzuki swanson sweeney szymanski takahashi talley tanaka tang tapia
  tate taylor teitelbaum tejeda tello terrell terry tesfaye thibodeaux thomas thompson thornton torres
  toure toussaint tovar townsend tran traore trevino troyer trujillo truong tucker tyson underwood urbina
  uribe valadez valdez valencia valenzuela vance vang vargas vasquez vaughan vaughn vega vela velasquez
  velazquez velez venegas vera verma villalobos villanueva villarreal villegas vincent volkov vu wade
  wagner walker wallace walsh walters walton wang ware warner warsame watanabe watkins watson watts weaver
  webb weber webster weinstein weiss welch whitaker whitehead whitfield whitley wiggins wilcox wiley
  wilkerson wilkins wilkinson williams willis wilson wisniewski wojcik woodard woodward workman wright wu
  wyatt xiao xie xu yamamoto yanez yang yates ybarra yoder yoon yoshida yu yuan zamora zapata zaragoza
  zavala zepeda zhang zhao zhou zhu zielinski zimmerman zuniga
`)

/** Surnames that are words or large places as well. */
export const surnamesThatAreWords = named(`
  an austin bah baker banks battle bell best bill bills bird bishop black blanco boss brand bravo bright
  brown bush butcher camp campo cannon case cash castle chambers chase church cleveland cline close
  columbus cook costa cotton court crane crews cross daily dallas dancer day dean denver diamond dice do
  drake drew duke earl early east england english faith fast field fields flood floor ford forest fox
  franklin free freeman french frost garden gates gay glass gold good goodman grace grant gray green grey
  guest hall hamilton han hand hands hart hawk he head heart hill ho holland hood hooks hope house houses
  houston hu hunt hunter husband ireland irish israel jackson jade jefferson jordan joy judge key keys
  king knight lake lam lamb land lane law laws le lee li light lincoln little living london long lord love
  lovely low lucky ly ma madison major makes marble march mark marks marsh mata may meadows means mercy
  mesa money monroe moon morning moss nice night noble noel north pace page paradise paris parish park
  parks paz peace pearl penny person pickle plant pond pool pope post potter power powers prado price
  pride prince quick rain raven ray read real reed rey rice rich rico rider right rio rivers rock roman
  root rose royal ruby rush rust sage salas sales sand sanders santa seal sellers shark sharp shepherd
  shields ship shoes short sierra silver singer skinner sky small snow sol son song sow spain speaks speed
  spring stack staff standard star stark steele stone storm strange street strong summer summers sun sung
  swan sweet tall tank tax teague temple tender test tooth tower town train tree trout turner usher vale
  valle valley vest vice villa vine virgin vo wall walls war ward warren washer washington watch waters
  way weed weeks welcome wells west white wild will wine winner winter winters wise wolf wood woods worth
  wren yard york young zion
`)
