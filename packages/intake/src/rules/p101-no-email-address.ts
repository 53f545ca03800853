import { anyOf, placesOf } from '../privacy/place.ts'
import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

// A local part begins only where none of its characters stands before it, so each run of them is tried once.
const local = String.raw`(?<![\p{L}\p{N}_.+'’-])[\p{L}\p{N}_.+'’-]+`
const label = '[a-z0-9-]{1,63}'
const ending = '(?:com|org|net|edu|gov|us|co|io|me|info|biz|mx|mil)(?![a-z0-9])'
const opened = String.raw`[\[({<]\s?`
const closed = String.raw`\s?[\])}>]`
const dot = String.raw`(?:\s{0,2}${opened}dot${closed}\s{0,2}|\sdot\s|\s?\.\s?)`

const written = new RegExp(
  String.raw`${local}@${label}(?:\.${label}){0,4}\.[a-z]{2,24}(?![\p{L}\p{N}])`,
  'giu',
)
const spaced = new RegExp(
  String.raw`${local}\s{0,2}@\s{0,2}${label}(?:\s?\.\s?${label}){0,4}?\s?\.\s?${ending}`,
  'giu',
)
const hidden = new RegExp(
  String.raw`${local}\s{0,2}${opened}(?:at|@)${closed}\s{0,2}${label}(?:${dot}${label}){1,5}`,
  'giu',
)
const spoken = new RegExp(
  String.raw`${local}\sat\s(?:${label}(?:\sdot\s${label}){0,3}\sdot\s${ending}|(?:gmail|yahoo|hotmail|outlook|icloud|aol|live|msn|ymail|proton|protonmail)\.com)`,
  'giu',
)

export const noEmailAddress = privacyRule({
  code: 'P101',
  sentence: 'No cell has an email address.',
  source: personallyIdentifying,
  what: 'an email address',
  places: anyOf(
    (text) => /@|\bat\b/i.test(text),
    placesOf(written),
    placesOf(spaced),
    placesOf(hidden),
    placesOf(spoken),
  ),
})
