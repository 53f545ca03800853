import {
  answerWordRead,
  apostrophesRemoved,
  fullWidthRead,
  plusSignRemoved,
  spacesRemoved,
  zeroDecimalsRemoved,
} from '../findings/cell-repair-kinds.ts'
import { lettersChanged, separatorsRemoved, type RepairKind } from '../findings/repair-kinds.ts'
import { answerKinds, type AnswerKind } from './answer-kind.ts'
import type { Read, TextRepair } from './read.ts'

/** No count of a quarter is larger. More digits are a slip, or a number of another kind. */
export const largestValue = 999_999_999

export interface ReadAnswer {
  readonly kind: AnswerKind
  /** 0 unless `kind` is a value. */
  readonly value: number
}

/** What stands in the value column, without what stands around it. Undefined if it is no answer that can be read. */
export function readValue(text: string): Read<ReadAnswer> | undefined {
  if (text === '') return { value: { kind: answerKinds.blank, value: 0 }, repairs: [] }
  const answer = readAnswerWord(text)
  if (answer !== undefined) return answer
  const digits = readDigits(text)
  if (digits === undefined || Number(digits.value) > largestValue) return undefined
  return { value: { kind: answerKinds.value, value: Number(digits.value) }, repairs: digits.repairs }
}

function readAnswerWord(text: string): Read<ReadAnswer> | undefined {
  // The longest is “not reported”, with a point after it.
  if (text.length > 20) return undefined
  const letter =
    /^n\.? ?([rt])\.?$/i.exec(text)?.[1] ?? /^not[ _-]{1,3}(reported|tracked)\.?$/i.exec(text)?.[1]
  if (letter === undefined) return undefined
  const word = letter.charAt(0).toUpperCase() === 'R' ? 'NR' : 'NT'
  const kind = text.toUpperCase() === word ? lettersChanged : answerWordRead
  return {
    value: { kind: word === 'NR' ? answerKinds.notReported : answerKinds.notTracked, value: 0 },
    repairs: text === word ? [] : [{ kind, from: text, to: word }],
  }
}

const wideCharacters = /[\uff0b\uff0c\uff0e\uff10-\uff19]/g
/** The kinds of space that stand between thousands: plain, no-break, figure, punctuation, thin, hair, narrow. */
const thousandsBySpace = /^\d{1,3}(?:[ \u00a0\u2007-\u200a\u202f]\d{3})+$/
const thousandsByApostrophe = /^\d{1,3}(?:['’ʼ]\d{3})+$/
const thousandsByComma = /^\d{1,3}(?:,\d{3})+$/

/** The digits of a whole number, however long, and what it took to get them; undefined if it is not only that. */
export function readDigits(text: string): Read<string> | undefined {
  if (/^\d+$/.test(text)) return { value: text, repairs: [] }
  const repairs: TextRepair[] = []
  let digits = text
  const change = (kind: RepairKind, to: string): void => {
    if (to === digits) return
    repairs.push({ kind, from: digits, to })
    digits = to
  }
  const plain = (wide: string) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
  change(fullWidthRead, digits.replace(wideCharacters, plain))
  change(plusSignRemoved, digits.replace(/^\+ ?(?=\d)/, ''))
  change(zeroDecimalsRemoved, withoutZeroDecimals(digits))
  if (thousandsByComma.test(digits)) change(separatorsRemoved, digits.replaceAll(',', ''))
  else if (thousandsBySpace.test(digits)) change(spacesRemoved, digits.replace(/\D/g, ''))
  else if (thousandsByApostrophe.test(digits)) change(apostrophesRemoved, digits.replace(/\D/g, ''))
  return /^\d+$/.test(digits) ? { value: digits, repairs } : undefined
}

/** `34.0` is 34; but `34.000` may be thirty-four thousand as well. */
function withoutZeroDecimals(text: string): string {
  const [, whole, zeros] = /^(\d[^.]*)\.(0*)$/.exec(text) ?? []
  if (whole === undefined || zeros === undefined) return text
  return zeros.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? text : whole
}

/** The number that nine plain digits or fewer stand for; -1 for any other text. The quick way for nearly every row. */
export function plainNumber(text: string): number {
  const { length } = text
  if (length === 0 || length > 9) return -1
  let number = 0
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
