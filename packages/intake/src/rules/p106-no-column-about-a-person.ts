import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

const person =
  '(?:client|victim|survivor|participant|patient|person|customer|resident|individual|minor|child|youth|guest|consumer|beneficiary)'
const people = `${person}(?: s|s)?`
const relative =
  '(?:mother|father|parent|guardian|spouse|partner|child|sponsor|trafficker|emergency contact|contact)(?: s)?'
const numbered = '(?:(?:id|ids|no|number|num|identifier|code|hash|key|#)(?: (?:no|number|#))?)'
const patterns = [
  // A column for one person in each row. “Clients” and “victims” are counts.
  person,
  // Names. “Organization name” and “metric label” are not about a person.
  `(?:(?:${people}|${relative}|staff|worker|advocate|assigned|legal|full|first|last|middle|maiden|given|family|sur|nick|preferred|birth|street|other) ){1,3}names?`,
  `(?:fore|sur|nick)name|(?:first|last)(?: and last)?`,
  `names?(?: of| of the)? ${people}|names?`,
  `(?:legal |full )?name (?:first|last)(?: and)? (?:last|first)`,
  `(?:last|first)(?: name)? (?:and )?(?:last|first)(?: name)?(?: mi)?`,
  `(?:${people} )?initials`,
  'alias(?:es)?|aka|a k a',
  `(?:nombre|nombres|apellido|apellidos|nombre completo|nombre y apellido)`,
  // Those who work with one person: the row is then about that person, and staff are people too.
  '(?:assigned )?(?:case ?manager|case ?worker|social worker|therapist|counselor|advocate|attorney)(?: assigned)?',
  'emergency contact|next of kin|guardian',
  `(?:(?:tele)?phone|address|dob|date of birth|ssn|initials|e ?mail|number|id)(?: number| address)? (?:of|of the|for) ${person}`,
  // Identifiers, hashed or not: one row for each person is behind them.
  `(?:(?:${people}|case|alien|a|hmis|file|person(?:al)?|household|enrollment|intake|unique|unique ${person}|hmis ${person}|mrn|medical record|medical|chart|fbi|student|medicaid|medicare|passport|visa|i 94|uscis|receipt|docket|booking|inmate|driver s? ?license|drivers? license|license plate|dl|ssn|state id) ?)${numbered}`,
  `(?:uuid|guid|uid|mrn|hmis|passport|driver s license|drivers license|license plate|alien registration number|a #|uscis receipt)`,
  'ssn(?: last 4| last four)?|soc(?:ial)? sec(?:urity)?(?: number| no| #)?(?: last 4)?|last (?:4|four)(?: of)?(?: ssn| social)?|itin',
  // When somebody was born.
  `(?:${people} )?(?:dob|d o b|date of birth|birth ?dates?|birth ?day|birth ?year|year of birth|month of birth)(?: (?:mm dd yyyy|mm dd yy|m d y|age))?`,
  '(?:fecha de )?nacimiento',
  // Ways to reach a person.
  `(?:${people} |${relative} )?(?:(?:home |cell |mobile |work |contact )?(?:tele)?phone(?: number| no| #)?|mobile|cell|e ?mails?(?: address)?)`,
  'tel[eé]fono|correo(?: electronico)?|direccion|domicilio|ip address',
  `(?:${people} |street |home |mailing |shelter |current |last known |physical )?address(?: (?:1|2|line 1|line 2))?`,
  '(?:facebook|instagram|snapchat|tiktok|twitter|whatsapp|social media)(?: (?:handle|name|user ?name|account|profile|link))?|user ?name|handle|screen name',
  'latitude|longitude|lat|long|lng|gps(?: coordinates)?|coordinates',
]
const heading = new RegExp(`^(?:${patterns.map((pattern) => `(?:${pattern})`).join('|')})$`)

/** A name of the column as plain words: `client_ID#` and `Client's D.O.B.` are “client id #” and “client s d o b”. */
const inWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // firstName and ClientID are read as “first name” and “client id”.
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/#/g, ' # ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()

const isAboutAPerson = (text: string): boolean => text.length <= 60 && heading.test(inWords(text))

export const noColumnAboutAPerson = privacyRule({
  code: 'P106',
  sentence: 'No column asks for names, birth dates, numbers or addresses of people.',
  fix: 'Delete the whole column and save the file again. Muster takes counts only, never one row for each person.',
  source: `${personallyIdentifying}; 28 CFR 22.2(e) for staff: information labelled by the name of any private person`,
  what: 'a heading for personal information',
  *places(text) {
    if (isAboutAPerson(text)) yield { start: 0, end: text.length }
  },
})
