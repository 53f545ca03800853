import { breakdowns, metrics, states } from '@muster/metrics'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** After a name, one of these makes it the name of an organization, a place, a law or a day. */
export const wordsOfOrganizations: ReadonlySet<string> = new Set(
  list(`
  academy act agency airport alert alliance amendment apartments arena armory arts associates association attorney auditorium ave
  avenue award awards bank bay beach blvd board boulevard bridge building bureau cafe campaign campus canyon cathedral center
  centers centre chapel charities charity children christian church circle city clinic club coalition collaborative college
  commission committee commons community company conference consortium cooperative corp corporation council counseling counties
  county court creek crossing day days department desert diocese district division drive elementary falls farm farms fellowship
  festival fort foundation freeway fund garden gardens grounds group hall harbor haven health heights high highway hill hills home
  homes hope hospital hotel house housing inc initiative inn institute island islands isd jail justice lab laboratory lake
  lane law laws league legal library line llc lodge manor market marriott medical memorial method mill ministries ministry
  mission model monument mosque motel mountain museum network nation office organization outreach parish park partners
  partnership place plain plains plantation plaza point police port prairie precinct prep prison program programs project
  projects quarter ranch recovery refuge region relief report resort restaurant ridge river road safe scale school schools
  seminary senior services shelter sheriff shore site society springs square stadium station store street study substation
  task team technical temple terrace theater theatre toyota tower towers town township trail training tribe trust university valley
  verde villa village villas ward way week women women's womens woods works youth ymca ywca zoo
`),
)

/** Of those, the ones that are surnames too: after the name of a client they prove nothing. */
export const organizationsOrSurnames: ReadonlySet<string> = new Set(
  list(
    'hill hills hall day park lake lane law street mill woods ward way fort bridge bay court hope justice christian',
  ),
)

/** Before a name, one of these makes it the name of a place, an organization, a storm or an operation. */
export const wordsBeforePlaces: ReadonlySet<string> = new Set(
  list(`
  camp cape capilla casa centro ciudad clinica colegio corpus cyclone el escuela fort ft fundacion glen greater hogar hospital
  hurricane hurricanes iglesia instituto isla king la lake las little los lower mision mount mt new north northern operation
  papa parroquia point port prince princess project program puerto queen rancho rio saint san santa santo south southern st ste
  storm superstorm trader typhoon upper via villa west western east eastern university lago laguna piedras ponce
`),
)
export const wordsOfStorms: ReadonlySet<string> = new Set(
  list('hurricane hurricanes storm storms superstorm typhoon cyclone'),
)

/** Two words that look like a name and are a place. */
export const placesInTwoWords: ReadonlySet<string> = new Set([
  ...[
    'ann arbor',
    'anne arundel',
    'jeff davis',
    'jim wells',
    'jim hogg',
    'tom green',
    'jo daviess',
    'roger mills',
  ],
  ...[
    'ben hill',
    'deaf smith',
    'juan diaz',
    'mary esther',
    'johns hopkins',
    'rock hill',
    'chapel hill',
    'palo alto',
  ],
])

/** Shops whose name is somebody's. */
export const shops: ReadonlySet<string> = new Set(list('wendy denny macy applebee dillard'))

const english = list(`
  a about above according active actual additional adjusted adult advisory after again all also always american amount an and annual
  another any approved are area areas as ask asked at attached available average awaiting back balance based be because been before
  began being below beds best between big blank board both bonus budget by call called came can cannot case cases cell center change
  changed changes check checked child children christmas clean client clients close closed code column combined comment comments
  complete completed confirmed contact contract copy corrected correction cost could count counted counts cover covid current daily
  data date day days deaf dear delay did direct director done double down draft drop due duplicate during each early easter eight
  eighteen eleven emergency employee end ended english entered error escort est estimate estimated every everyone excel executive
  existing explained family federal few field fifteen fifty fifteen final first fiscal five flat floor follow for form former forms
  forty forward found four friday from full funded funding further general girls given good grand grant grantee great group groups
  had half has have he held help her here high him his holiday home hours how human i if important in include included includes
  including increase individual info intake internal into is issue it its january february march april may june july august
  september october november december job joint just keep known labor large last late later lead leadership left less letter limited
  list local low made magazine main make male man manager many meet meeting member men met middle minor missing monday month monthly more most
  mother moved much must my na name named nearly need needs never new next night nine no none not note noted notes nothing now number
  numbers of off office officer ok old on once one only open or order other our out outside over page paid part partial partner
  partners parts pending people per period person phone place please position post prior private project provided public quarter
  question ran rather re read reason received record recorded records reference removed repeat report reported reporting request
  required reservation resident result revised right room row rows same saturday save saw say says second section see seen self sent
  served services seven several she sheet shelter short should since single site sites six small so some somebody someone soon special
  spring staff stage start started state states still stopped street such sum summary summer sunday supervisor support survey survivor
  survivors system table ten test text than thank thanks that the their them then there these they third this those three through
  thursday time to today too total totals trafficker tribal trip tuesday two type under unduplicated unit united unknown until up update
  updated upon us used using value various verified very via victim victims visit visits volunteer volunteers waiting walk was we
  wednesday week weekly weeks went were what when where which while white who whose why will winter with within without woman women
  work worker workers wrong year years yes yet you young your youth zero african afghan albanian amharic arabic armenian asian bengali
  brazilian british burmese cambodian cantonese caribbean catholic central chinese christian colombian creole cuban dari dominican
  dutch ecuadorian ethiopian european farsi filipino foreign french garifuna german greek guatemalan haitian hebrew hindi hispanic
  hmong honduran hungarian igbo indian indonesian iranian iraqi irish italian jamaican japanese jewish kanjobal khmer korean kurdish
  laotian latin latino lutheran mam mandarin maya mayan methodist mexican mixteco mongolian moroccan muslim native navajo nepali
  nicaraguan nigerian pakistani panamanian pashto persian peruvian polish portuguese punjabi quiche romanian russian salvadoran
  serbian sikh slovak somali spanish swahili swedish tagalog tamil thai tibetan tigrinya turkish ukrainian urdu uzbek venezuelan
  vietnamese yoruba zulu mexico china honduras guatemala canada texas nevada oregon florida
`)

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? []

/** Words that begin with a capital for another reason than that they are names: those of every form, and frequent ones. */
const ordinary: ReadonlySet<string> = new Set([
  ...english,
  ...metrics.flatMap(({ label, definition }) => wordsIn(`${label} ${definition}`)),
  ...breakdowns.flatMap(({ label, categories }) =>
    [label, ...categories.map((each) => each.label)].flatMap(wordsIn),
  ),
  ...states.flatMap(({ name }) => wordsIn(name)),
])

export const isOrdinary = (word: string): boolean => ordinary.has(word) || wordsOfOrganizations.has(word)
