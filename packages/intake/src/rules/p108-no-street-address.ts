import { anyOf, hasDigit, placesOf } from '../privacy/place.ts'
import { isStreetName } from '../privacy/is-street-name.ts'
import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

const suffix =
  'street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|circle|cir|place|pl|way|parkway|pkwy|terrace|ter|trail|trl|plaza|loop|square|sq|alley|turnpike|tpke'
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}'’-]{0,20}\.?`
const before = String.raw`(?<![\p{L}\p{N}.,#/$-])`
const after = String.raw`(?![\p{L}\p{N}])`

/** `123 Main St`: a number, up to four words, and a kind of street. */
const house = new RegExp(
  String.raw`${before}\d{1,6}(?:-\d{1,4})?[a-z]?\s(?<words>${word}(?:\s${word}){0,3}?)\s(?<kind>${suffix})${after}`,
  'giu',
)
const highway = new RegExp(
  String.raw`${before}\d{2,6}\s(?:[NSEW]\.?\s)?(?:(?:county|state|farm|ranch|private|us|u\.s\.)\s)?(?:road|rd|highway|hwy|fm|rr|route|rte|interstate)\s\d{1,4}${after}`,
  'giu',
)
/** `2020 S Congress`: no kind of street is said, but a direction before a name. */
const directed = /(?<![\p{L}\p{N}.,#/$-])\d{3,6}\s(?:[NSEW]|NE|NW|SE|SW)\.?\s\p{Lu}\p{Ll}{2,20}(?!\p{L})/gu
const box = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:p\.?\s?o\.?|post\soffice)\s?box\s?(?:no\.?\s?|#\s?)?\d{1,6}${after}`,
  'giu',
)
const apartment = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:apt\.?\s?(?:no\.?\s?|#\s?)?|apartment\s(?:no\.?\s?|number\s|#\s?))\d{1,5}[a-z]?${after}`,
  'giu',
)
/** Without a number, where somebody lives. */
const home = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:lives?|living|resides?|residing|stays?|staying)\s(?:on|at|near|off)\s(?<words>${word}(?:\s${word}){0,3}?)\s(?<kind>${suffix})${after}`,
  'giu',
)
const inSpanish = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:calle|avenida|carrera|calzada)\s(?:${word}\s){1,4}?(?:no\.?\s|num\.?\s|#\s?)?\d{1,5}${after}`,
  'giu',
)

const isStreet = ({ groups }: RegExpExecArray): boolean =>
  isStreetName(groups?.['words'] ?? '', groups?.['kind'] ?? '')

export const noStreetAddress = privacyRule({
  code: 'P108',
  sentence: 'No cell has a street address.',
  source: `${personallyIdentifying}; 42 U.S.C. 10406(c)(5): the location of a shelter is confidential`,
  what: 'a street address',
  places: anyOf(
    (text) => text.length >= 5,
    anyOf(
      hasDigit,
      placesOf(house, isStreet),
      placesOf(highway),
      placesOf(directed),
      placesOf(box),
      placesOf(apartment),
      placesOf(inSpanish),
    ),
    placesOf(home, isStreet),
  ),
})
