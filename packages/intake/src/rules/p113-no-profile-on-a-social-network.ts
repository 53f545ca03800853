import { anyOf, placesOf } from '../privacy/place.ts'
import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

const start = String.raw`(?<![\p{L}\p{N}])`
const network =
  '(?:facebook|fb|instagram|insta|ig|snapchat|snap|twitter|tiktok|tik\\stok|whatsapp|telegram|onlyfans|kik|discord|cashapp|venmo)'

const links = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:facebook|fb|instagram|twitter|x|tiktok|onlyfans|threads|cash|venmo)\.(?:com|net|app)/|linkedin\.com/(?:in|pub)/|snapchat\.com/add/|youtube\.com/(?:@|user/|channel/)|(?:t|wa|m)\.me/)[@$]?[\p{L}\p{N}_.-]{2,80}(?:\?id=\d{1,20})?`,
  'giu',
)
/** `@maria_g`, not `@ shelter` and not `intake@desk`; `@shelter` alone says where, so a mark or digit must be in it. */
const handle =
  /(?<![\p{L}\p{N}._%+@-])@(?=[\p{L}\p{N}.]{0,40}[_\d])(?=[\d_.]{0,40}\p{L})[\p{L}\p{N}_.]{3,40}/giu
/** Named as one, any word may be. */
const named = new RegExp(
  String.raw`${start}(?:(?:her|his|their|a|the)\s)?${network}(?:\s(?:handle|name|user|username|account|profile|id)){0,2}(?:\sis|:)?\s@?(?=[\p{L}\p{N}.]{0,40}[_.\d][\p{L}\p{N}])[\p{L}_][\p{L}\p{N}_.]{2,40}`,
  'giu',
)
const at = new RegExp(
  String.raw`${start}(?:${network}|handle|username)(?:\sis|:)?\s@[\p{L}\p{N}_.]{2,40}`,
  'giu',
)
const afterColon = new RegExp(
  String.raw`${start}(?:${network}|handle|user\s?name|screen\sname)(?:\s(?:handle|name|user|username|account|profile|id)){0,2}(?:\sis\s|:\s?)[\p{L}_][\p{L}\p{N}_.]{2,40}`,
  'giu',
)

export const noProfileOnASocialNetwork = privacyRule({
  code: 'P113',
  sentence: 'No cell has a link to a profile on a social network, or a name used there.',
  source: personallyIdentifying,
  what: 'a profile on a social network',
  places: anyOf(
    (text) => text.length >= 4 && /[@/:]|\b(?:is|user|ig|fb|snap|insta|whatsapp)/i.test(text),
    placesOf(links),
    placesOf(handle),
    placesOf(at),
    placesOf(named),
    placesOf(afterColon),
  ),
})
