import { anyOf, hasDigit, placesOf } from '../privacy/place.ts'
import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

const start = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`
const person =
  '(?:client|victim|survivor|participant|patient|resident|minor|child|girl|boy|woman|man|female|male|teen|teenager|youth|mother|father|daughter|son|sister|brother|she|he|who|one)'
/** Neither a range nor a class: “13 to 17”, “18 and older”, “16+”. */
const alone = String.raw`(?!\s?(?:[-–+/]|to${end}|through${end}|and\s(?:older|over|up|above|under|younger)|or\s(?:older|over|above|under|younger|more|less)))`
const years = String.raw`(?<![\p{L}\p{N}.,$/-])(?<!(?:to|and|or|through|under|over)\s)\d{1,2}`
const thing =
  '(?:program|grant|agreement|building|database|system|organization|agency|contract|car|van|policy|law|coalition|shelter|facility|partnership|report|data|house|site|problem|case)'

const patterns = [
  // A 16 year old girl, 17 y/o, 14yo. “17 year olds” are several.
  String.raw`${years}[-\s]?(?:years?|yrs?)[-\s]?old(?!s)${end}(?!\s(?:and\s|or\s)?(?:older|under|over|younger|up)|\s(?:\p{L}+\s)?${thing}${end})`,
  String.raw`${years}\s?(?:y/o|yo|y\.o\.|y\.o)${end}(?!\s?(?:and|or)\s(?:older|under|over|younger|up))`,
  // Client is 19 and pregnant.
  String.raw`${start}${person}\sis\s\d{1,2}(?=\s?(?:,|\.(?!\d)|;|and${end}|with${end}|years?${end}|$))`,
  // Client, 34, with two children.
  String.raw`${start}${person},\s\d{1,2},\s`,
  // Boy aged 15; one client, age 22.
  String.raw`(?<!(?:average|mean|median|under|over|below|above|by|until|minimum|maximum|least|of|from|to|all|legal|drinking)\s)(?<![\p{L}\p{N}])aged?\s?:?\s?\d{1,2}${end}${alone}`,
  // She turned seventeen.
  String.raw`${start}(?:client|victim|survivor|participant|minor|girl|boy|she|he|daughter|son)\sturn(?:s|ed)\s(?:\d{1,2}|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:-one)?)${end}`,
].map((pattern) => new RegExp(pattern, 'giu'))

export const noAgeOfOnePerson = privacyRule({
  code: 'P111',
  sentence: 'No note tells the age of one person, and no column lists days on which people were born.',
  fix: 'Take it out of the file and save the file again. Ages are counted in the age groups of the form.',
  source: personallyIdentifying,
  what: 'the age of one person',
  places: anyOf(
    (text) => text.length >= 4 && (hasDigit(text) || /teen|twenty/i.test(text)),
    ...patterns.map((pattern) => placesOf(pattern)),
  ),
})
