// Given names that are frequent in the United States: of the lists of the Social Security Administration and the Census
// Bureau, with frequent ones of the countries from which clients come. Public knowledge; of no particular person. Without
// accents, in small letters.
const named = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Names that are nothing else. */
export const givenNames = named(`
  aaliyah aaron aarti abby abdi abdirahman abdoulaye abdul abdullah abeba abel abena abigail abiodun
  abraham abril achieng adaeze adam adamu adan adaobi adela adele adelina adeola aditi adolfo adrian
  adriana adrienne adwoa agatha agnes agnieszka agustin ahmed aida aiden aileen aisha aissatou akash akiko
  akosua alan alana alba albert alejandra alejandro aleksandr alemayehu alex alexander alexei alexis
  alfonso alfred alfredo alicia alina alisha alison allie allison almaz alonso alvaro alyona alysha alyssa
  amado amal amanda amara amari amelia amina aminata amir amit amiyah amparo amy ana analyn anand ananya
  anastasia andre andrea andrei andres andrew andriy andy angela angelina angelo anil anisha anita aniya
  aniyah anjali anjana ankit anna annabel annabelle annette annie annika anselmo anthony antoine
  antoinette anton antonia antonio antwan anushka anwar aparna apolinar araceli aracely archana ariana
  arianna ariel arjun arlene armand armando arnold artem arthur arturo arvind arwa asad asher ashlee
  ashleigh ashley ashly ashok asma astrid asuncion atieno aubrey audrey aurelia aurelio ava aya ayaan
  ayana ayesha ayodele ayumi aziz azucena babette baltazar bamidele barbara barry beatrice beatrix becky
  bekele belen belinda bella ben benito benjamin berenice bernabe bernadette bernadine bernard bernardo
  bernice bert bertha beth bethany bettina betty bhavna bianca bibi bich bilal billy binh binta bintou
  blake blanca blanche bob bobby bogdan bongani boris brad bradley brandi brandon braulio brayden breanna
  brenda brent brett brian briana brianna bridget brielle britney brittany brittney bruce bruno bryanna
  bukola byron caitlin caleb calvin camila camilo candace candelaria candice candido cara caridad carina
  carissa carl carla carlos carlota carmela carol caroline carolyn cassandra cassidy cassie catalina cathy
  cecilia cedric cedrick celeste celestin celestino celia cesar chandra chanel chantel chantelle charisse
  charlene charlie charmaine charnele chau cheryl chiamaka chidi chihiro chinedu chinonso chinwe chioma
  chloe chris christa christi christie christina christine christopher christy chukwuemeka cindy cinthia
  ciro citlali claire clara clarissa claude claudette claudia clemente clementine clifford clifton
  clotilde colette colin colleen concepcion connie connor consuelo cora cordelia coretta corey corina
  corinne cornelius cory courtney crispin cristal cristian cristina cristine crystal cuong curtis cynthia
  cyril dafne dagmawi daisha daisuke dajuan damaris damaso damian damon dan dana dania daniel daniela
  daniella danielle danna danny daquan darcy dariela darius darla darlene darnell darrell darren darryl
  daryl dashawn dasia dave david davion dawit dayana dayna deandre deanna deasia deb debbie debora deborah
  debra deepa deepak deidre deirdre deja delfina delfino delia delilah delores demarcus demario demetrius
  demond dena denise denisha dennis deonte dequan derek derrick deshawn desiree desmond destinee devante
  devin devon devonte diana diane dianne didier diego diem dina dinah dinesh divya djeneba dmitri dmitriy
  dmytro dolly domenica dominga domingo dominic dominick dominique domonique donald donnie dontae donte
  dora doris dorothea dorothy doug duaa duane duc dustin dwayne dwight dylan earlene ebele eboni ebonie
  ebony eddie edgar edith edmond edmund eduardo edward edwin edwina effie efrain eileen ejike ekaterina
  elaina elaine eleanor eleazar elena elia eliana elias elijah elisa elisabeth elise eliseo eliza
  elizaveta ella ellen ellie elmer eloise eloy elroy elsie elvia elvira ema emanuel emeka emelda emely
  emeterio emilia emiliano emilie emilio emily emma emmanuel emmett emmy emory enrique enriqueta erasmo
  eric erica ericka erik erika erin ernestina ernesto ernie ervin esi esmeralda esperanza esteban
  estefania estela estephanie esther ethan ethel eugenia eulalia eunji eusebio eva evangelina evangeline
  evaristo eveline evelyn everardo everette eyerusalem ezekiel ezequiel ezra fabian fabienne fabiola fadi
  fadumo fadwa faisal fanny farah farhan farhiya fariba farid fatima fatou fatoumata faye felicia
  feliciano felipe felix femi ferdinand fernanda fernando fidel fikirte fiona florencia florentino folake
  fortino frances francine francisca francisco francois freda freddie freddy frida fumiko funmilayo fyodor
  gabriel gabriela gabriella gabrielle gael galen galina gaston gaurav gavin gbenga geeta genaro genet
  gennady genoveva georgette georgina georgy gerald geraldine gerard gerardo gertrude getachew ghada gia
  giang gianna gideon gilberto gildardo gina ginevra ginny giovanna girma gisela giselle gita giuliana
  gladys gloria gonzalo gopal gracie graciela graciella grady greg gregorio greta gretchen grigory
  griselda guerda guerline guillermina guillermo gustavo gwen gwendolyn gwyneth habib habiba hadeel haider
  hailey hala haley halima hallie hamid hamza hana hanan hanh hank hannah hao harish harlan harley harold
  harriet harry haruka haruto hassan hattie hawa heather heba hector helene hema henrietta herbert
  heriberto herlinda herman hermelinda hermila hershel hester hideo hien hieu hilaria hilario hilary hilda
  hillary hinata hipolito hiram hiroshi hiwot hoa hodan hodo hollis holly homer horacio hortensia hubert
  huda hugo hui humberto huong hussein huy hyejin hyun ian ibrahim ibrahima ida iesha ifeoma ifrah ignacio
  igor ikechukwu ikenna iker ilana ileana ilhan ilse iman imani imari imee imelda imogene imran indira
  inez ingrid inna inocencia iona ira irena irene irfan irina irma isaac isabel isabela isabella isabelle
  isaiah isaias isela isiah isidro ismael ismail issa itzel ivan ivana ivanna ivette ivonne jace jacinta
  jacinto jackie jaclyn jacob jacqueline jacques jada jailene jaime jairo jakayla jake jaleesa jalisa
  jamal jameka jamesha jamie jamil jamila jana janae jane janel janell janelle janessa janet janeth
  janette janice janie janine janiya jannette jaquan jaqueline jared jarrett jarrod jarvis jasmin jasmine
  jason javi javier javon javonte jaxon jaya jayden jayla jaylen jayne jayson jazlyn jazmin jean jeanette
  jeanne jeannette jeannie jeannine jeanpierre jeb jedidiah jeff jeffrey jelena jen jenifer jenn jenna
  jenni jennifer jenny jerald jeremiah jeremy jeri jermaine jerrell jerri jerry jesse jessenia jessica
  jessika jethro jhoanna jiahui jiho jill jim jimena jimin jimmie jimmy jing jo joan joann joanna joanne
  joaquin jocelyn jodi jody joe joel joelle joey johana johanna john johnathan johnny jolene jolie jomar
  jon jonah jonas jonathan joni jorge jose josefa josefina joselyn josephina josephine josette josh joshua
  josiah josie josue joyce juan juana juanita jude judith judson judy julia juliana julianna julianne
  julie juliet juliette julio julius junko justin justine justus juvenal jyoti kaden kadiatou kadijah kai
  kaitlin kaitlyn kaliyah kalpana kamal kamala kamau kamran kanisha kaori kara karan kareem karely kari
  karima karin karina karissa karl karla karolina kasandra kasey katarzyna kate katelyn katelynn katharine
  katherin katherine kathi kathie kathleen kathlyn kathrine kathryn kathy katia katie katrice katrina
  kavita kay kaya kayla kaylee kayleigh kazuki kehinde kehlani keiko keila keira keisha keith kelechi
  kelli kellie kelly kelsey kelvin ken kendra kendrick kenji kenneth kenta kenzie keon keosha keri kermit
  kerri keshia ketia kevin keyla keyon keyshawn khadija khadra khaled khalid khang khanh khoa kiana kianna
  kiara kidist kiera kierra kiesha kiet kim kimberley kimberly kiran kirill kirk kirsten kirstie kirstin
  kishore kofi konstantin koren krista kristen kristi kristin kristina kristine kristy krystal krystina
  krzysztof kumiko kurt kwabena kwame kylie kyra kyung lacey lacy ladawn ladislao ladonna lakeisha lakisha
  lakshmi laleh lamont lana landon lanh laquita lara larisa larissa larry lashawn lashawnda lashay
  lashonda lata latasha latavia latesha laticia latifa latisha latonya latoya latrice latrina laura
  laureano lauren laurie laverne lavonne lawanda layan layla leah leana leandra leandro leann leanne
  leeann leigh leila leilani lela leland lemuel lena leo leobardo leona leonard leonardo leonel leonid
  leonor leonora leopoldo lerato leroy lesley lesly lester leticia letitia levi lia liam liana librado
  lidia lila lilah lilia lilian liliana lillian lilliana lillie lilly lina linda lindsay lindsey linh
  linnea lino linwood lionel lisa lisandro lisette lissette liz liza lizbet lizbeth lizeth lizette lluvia
  loc lois lola londyn lonnie lora loren lorena lorenzo loretta lori lorie lorna lorraine lorrie lou louie
  louisa louise lourdes luana lubna luca lucia lucie lucille lucinda lucio lucius lucy ludmila luis luisa
  luke lula luningning lupe luther luz lydia lynda lynette lynne lynnette lyubov lyudmila mabel macario
  mackenzie maddie maddison madeleine madeline madelyn madelyne madge magdalena maggie maha mahesh mahmoud
  mai maia maira maite majed makayla makiyah makoto maksim malcolm malgorzata malia malik malinda mallory
  mamadou manal mandy manish manoj manoucheka manuel manuela mara marc marcela marcelina marcelino
  marcella marcelo marci marcia marco marcos marcus margaret margarita margarito margaux margie margo
  margot marguerite maria mariah mariam mariama marianna marianne maribel maribella maricel maricela
  maricruz marie mariela mariko marilou marilyn marina mario marisa marisela marisol marites maritza
  marivic marjorie markita marla marlena marlene marlon marquise marsha marta martez martha marva marvin
  marwa mary maryam maryan maryann maryanne maryellen maryjane marylou masako mateo mathew matilda matt
  matthew mattie maura maureen mauricio mavis maximiliano maximo maxine mayela mayra mckenna mckenzie
  meagan meena meera megan meghan mehdi mei mel melanie melany melchor melinda melisa melissa mellissa
  melvin mengyao mercedez meredith mervin meseret mia micah michael michaela michele michelle michiko
  midori miguel mikaela mikayla mike mikhail mila milagros mildred milena millie mindy minerva minh minjun
  minna minnie miranda mirella mireya miriam mirlande mirna misael miyuki moesha mohamed mohammed mohan
  moises mollie molly momoko monica monique monte montrell mordecai mortimer moses mounir moussa muhammad
  mukesh mulugeta muna muriel mustafa mwangi myesha myra myron myrtle nabil nadeem nadege nadezhda nadia
  nadine nafi nahla nahum naima najwa nakia nakita naledi nallely nanci nancy nandini nanette nannette
  naoko naomi naresh nasir nasra nasrin natacha natalee natalia natalie natalya natasha nate nathalie
  nathan nathanial nathaniel natisha natividad natosha naveed nawal naya nayeli ned neelam neha nehemiah
  neil nelda nell nellie nelly nestor nettie nevaeh newell neyda nga ngan nghi ngoc ngozi nguyet nhan nhat
  nhi nhung nicolas nicole nicolette nidal nidia niesha nigel nikhil nikia nikita nikki nikolai nina nisha
  nisreen nitin niya njeri nkechi nnamdi nneka nnenna noah noelia noelle noemi nohemi nola nomsa noor nora
  norah norberto noreen noriko norma nour nubia nydia nyokabi oanh obinna obioma octavia octavio odalys
  odell odette ofelia oksana olamide olayinka oleg olegario olena olga olin oliver olivia ollie olufemi
  oluwaseun oluwatobi omaima omar onyeka ophelia oralia orville oscar osiel osman osvaldo osvelia otieno
  otis otto oumou ousmane pablo padma paige paityn pam pamela pamella pankaj paola parisa parvati pascual
  patrica patrice patricia patricio patrick patsy patty paul paula paulina pauline paulino pavel pearlie
  pedro peggy percy perla pete peter petra petronila phat philip phillip philomena phoebe phong phuc
  phuong phyllis pilar piotr placido polina polly pooja porfirio portia pradeep prakash pramod preeti
  primitivo priscilla priya priyanka quang quanisha quantavious quentin quetzalli quiana quinton quyen
  quynh rabia rachael racheal rachel radha raekwon rafael ragheb raheem rahel rahul raisa raj rajan rajeev
  rajesh raju rakeem rakesh ralph ramatoulaye ramesh ramiro ramon ramona randee randi rania raquel rasha
  rashad rashaun rashawn rasheed rashid rashida raul ravi raymond rayna rayonna rayshawn razan reanna reba
  rebecca rebeka rebekah reem regina reginald reina rekha rena renata rene renee renu reuben rex reyna
  reynald reynaldo reza rhea rhoda rhonda ricardo richard rick ricki ricky rigoberto rima rita ritu riva
  rizwan robbie robert roberta roberto robyn rocco rochelle rocio roderick rodney rodolfo rodrigo rodrigue
  rogelio roger rohit rolando rolland romina rommel ron ronald ronaldo ronel ronnie rory rosa rosalba
  rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosana rosanne rosaura roseann
  roseanne roseline roselyn rosemarie rosemary rosendo rosetta rosie rosio rosita roslyn rowena roxana
  roxanne roxie roya ruben rubi rufina rufino rufus ruperto ruslan ruth ruthanne ruthie ryan rylan ryota
  sabino sabrina sachiko sachin sade sadie sadio saeed sagal sahar sahra saif sajid sakura salimata sally
  salma salman salvador sam samantha samar samara sami samira sammy samrawit samuel sandeep sandra
  sangeeta sangwoo sanjana sanjay santino santosh sapna sara sarah sarai sarita sasha satish satoshi
  saturnino saul saundra sawsan scarlett sean sebastian seema segun sekou selah selam selena selina semyon
  senait seojun sergei sergey sergio seth severo shahid shahnaz shakia shakira shamika shana shandra shane
  shanelle shanice shaniece shanika shaniqua shanna shannon shantel shantell shaquan shaquille sharell
  shari sharita sharlene sharon sharonda sharron shaun shauna shavon shawn shawna shayla sheena sheila
  shekinah shelia shelley shelly sheri sherika sherita sheron sherri sherrie sheryl sheyla shilpa shinji
  shira shirin shirlene shirley shiro shiv shonda shontae shreya shukri sid siham silas silvana silvestre
  silvia simon simone siobhan sipho sita skylar skyler sneha sofia soledad solomon sondra soni sonia sonja
  sonya sooyoung sophia sophie soraya srinivas stacey staci stacie stacy stanislav stefan stefanie stefano
  stella stephanie stephen steve steven stuart suad subhash sudha sue suhail suman sunil sunita suresh
  susan susana susanna susannah susanne sushma susy suzan suzanna suzanne suzette svetlana svitlana swati
  sybil sylvester sylvia tabatha tabitha tadeo tadesse tahir taiwo takashi talia taliyah tamara tameka
  tamer tamera tamesha tami tamia tamika tammie tammy tamra taneisha tanesha tania tanisha tanveer tanvi
  tanya tara taras tariq taro taryn tasha tatiana tatum tatyana tavarius tavon tawana tawanda tayvon
  teagan ted temitope teneisha tenisha teodora teodoro teresa terese teressa teri terrance terrence terri
  terry tesfaye tessa tessie thabo thaddeus thalia thanh thao thea thelma theo theodore theresa thi thiago
  thien thierry thinh thomasina thuan thuong thurman thuy tiana tianna tiburcio tien tiera tiesha tiffany
  tigist tim timoteo timothy timur tina tisha toan tobias tobin tolu tom tomas tomasa tomasz tommie tommy
  tomoko toni tonia tonja tony tonya tori tory toshiko tracey traci tracie tracy tram trang trayvon
  tremaine trevor treyvon trina trinh trisha trista tristan trudy trung tsehay tuan tunde tuyen tuyet
  twila tyeisha tyesha tykeria tyquan tyra tyree tyreek tyrell tyrese tyrone tyrus tyshawn ubah ubaldo
  uche uchenna ulises ulrike ulysses uma uriel ursula usha usman uyen vadim valarie valentin valentina
  valeria valerie valery vandana vanesa vanessa varun vasily velma vera verna verne veronica vicente
  vickey vicki vickie vicky victorino vijay vikas vikram viktor viktoria vilma vinh vinod viola violeta
  virgil virgilio vishal vitaly vivian viviana vivienne vladimir vuong vyacheslav wafa wahid waldo walid
  walter wambui wanda wanjiru waqas wava wei weldon wendell wendi wendolyn wendy whitney widline wilbert
  wilbur wilda wilfred wilfredo wilhelmina willa willard william willie wilma wilmer winifred winnie
  winona xavier xiaoming ximena xiomara xiu xochitl xuan yadira yahir yajaira yamileth yaneli yara yareli
  yaretzi yaroslav yash yasin yasmeen yasmin yasmine yasser yazmin yegor yelena yesenia yessenia yetunde
  yevgeny yewande yifan ying yohannes yoko yolanda yolande yolotl yonas yoselin youngmi ysabel yuchen yuka
  yuki yulia yuliana yulissa yuliya yumi yuri yuridia yusra yusuf yvette yvonne yvrose zacarias zach
  zachariah zachary zack zahra zaid zaida zainab zaira zakiya zamzam zander zane zanele zara zariah
  zebulon zeeshan zeina zelda zena zenaida zewdie zhanna ziad zihan zikora zoe zoey zohreh zoila zoraida
  zoya zulema zuri zuzanna
`)

/** Names of people and of counties, cities or states as well: alone they are places. */
export const givenNamesOfPlaces = named(`
  abilene ada adair adelaide alexandria alice allen alma anderson ann anne asia audrain augusta aurora
  austin benton beverly blanco brooklyn bryan camden cameron carolina carroll carter casey catherine cecil
  chad charles charlotte chelsea cheyenne china clarence clark clayton cleveland clinton clyde cody
  columbus constance craig dakota dallas daphne denver dewey dolores donna douglas easton edna elizabeth
  elliott ellis elsa ernest eugene everett flora florence floyd francis franklin fred frederick garrett
  gary geneva george georgia gilbert glenn gordon graham greene gregory guadalupe harper harrison harvey
  helen helena henry houston howard hudson india ines irvine irving israel jackson james jasper jefferson
  jerome jesus jordan joseph julian karen katy kendall kent kenya kimble kyle lamar laurel lawrence lee
  leon leslie lewis lincoln lloyd logan london louis lucas lucero luna lynn madison mariana marietta
  marion marshall martin mason maurice maya medina mercedes mercer milton mitchell modesto monroe
  montserrat morgan nelson nicholas noel nolan norman orlando owen paris perry phoenix pierce pierre
  presidio preston quincy raleigh randall randolph raven reagan refugio reno riley roland rosario roy
  russell salem salina santiago savannah scott sherman sidney sierra socorro stafford stanley starr
  stewart sydney thomas todd travis trent trenton trinidad troy tyler valencia vernon victoria vienna
  vincent virginia wallace warner warren washington wayne webster wesley winston woodrow
`)

/** Names that are words, months or virtues as well. */
export const givenNamesThatAreWords = named(`
  ace ali amber america angel angelica april archer art august autumn bill bishop blessing brandy brook
  buddy candy carmen case charity chase chip christian cielo cinnamon clay cliff comfort cooper cruz daisy
  dale dawn dean destiny diamond dove drew duke dulce dung earl essence estrella eve faith ford forest
  frank gene genesis gift ginger glen grace grant guy harmony hazel heath heaven honey hope hung hunter
  iris ivy jack jade journey joy judge jun june junior justice king kitty lan lance liberty lily long love
  major mark max may melody memory mercy merry miles min misty mona nick noble olive opal parker pat
  patience paz pearl penny pope porter precious prince princess promise queen rain randy ray red reed
  remedy rich river rob robin rod rose rowan royal ruby rusty sage sandy sawyer serenity sherry skip sky
  skye sol song sonny star sterling stone stormy summer sunny tanner taylor trinity van victor violet wade
  walker will willow wren yen
`)
