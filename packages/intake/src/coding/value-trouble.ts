import { quartersOfDate } from './quarters-of-date.ts'
import { isScientific } from './read-award-number.ts'
import { readDigits, readValue } from './read-value.ts'

/** Why a text in the value column is no answer. Each has a rule of its own. */
export type ValueTrouble =
  | 'formula'
  | 'spreadsheet error'
  | 'scientific notation'
  | 'negative'
  | 'too large'
  | 'date'
  | 'percentage'
  | 'fraction'
  | 'unclear separator'
  | 'placeholder'
  | 'another cell'
  | 'yes or no'
  | 'number in words'
  | 'range'
  | 'limit'
  | 'estimate'
  | 'several numbers'
  | 'number with words'
  | 'other'

/** A cell of numbers is never longer; of a longer one it is only said that it is no number. */
const longest = 120

/** What is wrong with a text in the value column; undefined if it can be read. The first that fits is what is said. */
export function valueTrouble(text: string): ValueTrouble | undefined {
  if (text === last.text) return last.trouble
  const trouble = troubleIn(text)
  if (text.length <= longest) last = { text, trouble }
  return trouble
}

/** Each rule about values asks in turn about the same text; working it out once is enough. */
let last: { text: string; trouble: ValueTrouble | undefined } = { text: '', trouble: undefined }

function troubleIn(text: string): ValueTrouble | undefined {
  const digits = readDigits(text)
  if (digits !== undefined) return readValue(text) === undefined ? 'too large' : undefined
  if (text.length > longest) return /^[=@]/.test(text) ? 'formula' : 'other'
  if (readValue(text) !== undefined) return undefined
  const tidy = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  return (
    troubles.find(({ fits }) => (typeof fits === 'function' ? fits(tidy) : fits.test(tidy)))?.trouble ??
    'other'
  )
}

/** Digits with what may stand between them. No two parts can match the same character, so the search is short. */
const number = String.raw`\d+(?:[.,]\d+){0,5}`
const about = String.raw`(?:~|≈|∼|about|approx(?:\.|imately)?|appx\.?|around|roughly|circa|ca?\.|est(?:\.|imated)?|nearly|almost)`
const bound = String.raw`(?:[<>≤≥]|[<>]=|=[<>]|less than|fewer than|under|below|more than|over|above|at least|at most|up to|no more than|no fewer than|no less than)`

const troubles: readonly { trouble: ValueTrouble; fits: RegExp | ((tidy: string) => boolean) }[] = [
  {
    trouble: 'spreadsheet error',
    fits: /^(?:#(?:ref|n\/a|value|div\/0|name|num|null|spill|calc|field|blocked|connect|busy|getting_data|unknown)[!?]?|err:\d{3}|#{2,})$/,
  },
  {
    trouble: 'formula',
    fits: /^(?:[=@](?![<>])|[+-]? ?(?:sum|average|count|round|if)\(|[+-][a-z]{1,3}\$?\d)/,
  },
  { trouble: 'scientific notation', fits: isScientific },
  { trouble: 'negative', fits: /^(?:- ?\d[\d,. ]*|\( ?\d[\d,. ]*\)|\d[\d,.]*-)$/ },
  { trouble: 'date', fits: (tidy) => quartersOfDate(tidy) !== undefined },
  { trouble: 'percentage', fits: new RegExp(`^[+-]?${number} ?(?:%|percent|per cent|pct\\.?)$|^[%٪]`) },
  {
    trouble: 'fraction',
    fits: (tidy) => /^(?:\d{1,3}(?:,\d{3})+|\d*)\.\d+$/.test(tidy) && !/^[1-9]\d{0,2}\.\d{3}$/.test(tidy),
  },
  { trouble: 'fraction', fits: /^\d* ?[½⅓⅔¼¾⅛⅜⅝⅞]$/ },
  { trouble: 'unclear separator', fits: new RegExp(`^(?:${number}|\\d+[.,])$`) },
  {
    trouble: 'placeholder',
    fits: /^(?:[-.?*_/]+|n\/?a\.?|n\.a\.?|n\.?\/?d\.?|n\/[rt]|none|nil|null|nan|tb[da]|pending|unknown|unk\.?|missing|empty|blank|undefined|\((?:blank|null|none|empty)\)|not (?:applicable|available|known|sure|yet)|no (?:data|answer|value|response)|don['’]?t know)$/,
  },
  {
    trouble: 'another cell',
    fits: /^(?:["”“〃]+|''|ditto|do\.|same(?: as above| as below)?|(?:see|as) (?:above|below|notes?|comments?|attached))$/,
  },
  { trouble: 'yes or no', fits: /^(?:yes|no|y|n|true|false|[✓✔☑☒✗✘]|checked|unchecked)$/ },
  { trouble: 'number in words', fits: (tidy) => numberInWords(tidy) !== undefined },
  {
    trouble: 'range',
    fits: new RegExp(`^(?:between |from )?${number} ?(?:-|to|through|thru|and|\\.{2,3}|…) ?${number}$`),
  },
  {
    trouble: 'limit',
    fits: new RegExp(
      `^${bound} ?${number}|^${number} ?(?:\\+|plus|or (?:more|fewer|less|over|under)|and (?:up|over|above))$`,
    ),
  },
  {
    trouble: 'estimate',
    fits: new RegExp(
      `^${about} ?${number}(?:$| )|^${number} ?(?:-?ish|~|\\?|\\(?(?:${about}|approx|est)\\)?)$`,
    ),
  },
  { trouble: 'several numbers', fits: (tidy) => numbersIn(tidy).length > 1 },
  { trouble: 'number with words', fits: (tidy) => numbersIn(tidy).length === 1 },
]

/** Numbers that stand for themselves: not glued to a letter or two, as in `K012`, `0x10` and `34O`. */
const numbersIn = (tidy: string): readonly string[] =>
  [...tidy.matchAll(/(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+){0,5}(?!\p{N}|\p{L}{1,2}(?!\p{L})|\p{L}+\p{N})/gu)].map(
    ([found]) => found,
  )

/** The only number in a text, as plain digits; undefined if there is none that is whole, or more than one. */
export function onlyNumberIn(text: string): string | undefined {
  const [found, other] = text.length > longest ? [] : numbersIn(text.toLowerCase())
  return found === undefined || other !== undefined ? undefined : readDigits(found)?.value
}

const small = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** 0 for `zero`, 34 for `thirty-four`, 100 for `one hundred`; undefined for any other text, and above that. */
export function numberInWords(text: string): number | undefined {
  const tidy = text.toLowerCase().trim()
  if (/^(?:a|one) hundred$/.test(tidy)) return 100
  const [first = '', second, third] = tidy.split(/[ -]/, 3)
  const ten = (tens.indexOf(first) + 2) * 10
  if (ten === 10 || third !== undefined)
    return second === undefined && small.includes(tidy) ? small.indexOf(tidy) : undefined
  if (second === undefined) return ten
  const one = small.indexOf(second)
  return one >= 1 && one <= 9 ? ten + one : undefined
}
