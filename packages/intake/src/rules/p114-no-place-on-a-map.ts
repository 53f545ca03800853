import { anyOf, hasDigit, placesOf } from '../privacy/place.ts'
import { privacyRule } from './privacy-rule.ts'

const degrees = String.raw`-?\d{2,3}\.\d{4,12}`
/** Four places after the point are eleven meters: a building. Two such numbers, the first up to 90. */
const pair = new RegExp(
  String.raw`(?<![\d.-])-?[0-8]\d\.\d{4,12}°?\s?[NS]?\s{0,2}[,;/\s]\s{0,2}${degrees}(?!\d)`,
  'giu',
)
const labelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:lat|latitude|long|lng|longitude)[^\p{L}\p{N}-]{1,4}(?:is\s)?-?\d{1,3}\.\d{3,12}(?!\d)`,
  'giu',
)
const angular =
  /(?<![\d.])\d{1,3}\s?°\s?\d{1,2}\s?['’′]\s?(?:\d{1,2}(?:\.\d{1,4})?\s?["”″]\s?)?[NSEW](?!\p{L})/giu
const link =
  /(?<![\p{L}\p{N}])(?:maps\.google\.[a-z.]{2,6}|google\.com\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|maps\.apple\.com)\/[^\s]{1,200}/giu

export const noPlaceOnAMap = privacyRule({
  code: 'P114',
  sentence: 'No cell has the coordinates of a place, or a link to it on a map.',
  source:
    '42 U.S.C. 10406(c)(5) and 34 U.S.C. 12291(b)(2): the location of a shelter or of a victim is confidential',
  what: 'a place on a map',
  places: anyOf(
    (text) => text.length >= 6 && (hasDigit(text) || text.includes('maps')),
    placesOf(pair),
    placesOf(labelled),
    placesOf(angular),
    placesOf(link),
  ),
})
