import { lettersChanged, separatorsRemoved } from '../findings/repair-kinds.ts'
import { answerKinds, type AnswerKind } from './answer-kind.ts'
import { repairIf, type Read } from './read.ts'

/** No count of a quarter is larger. More digits are a slip, or a number of another kind. */
export const largestValue = 999_999_999

export interface ReadAnswer {
  readonly kind: AnswerKind
  /** 0 unless `kind` is a value. */
  readonly value: number
}

const thousands = /^\d{1,3}(?:,\d{3})+$/

/** What stands in the value column, without the space around it. Undefined if it is no answer that can be read. */
export function readValue(text: string): Read<ReadAnswer> | undefined {
  if (text === '') return { value: { kind: answerKinds.blank, value: 0 }, repairs: [] }
  const kind = answerNamed(text.toUpperCase())
  if (kind !== undefined)
    return { value: { kind, value: 0 }, repairs: repairIf(lettersChanged, text, text.toUpperCase()) }
  const digits = withoutSeparators(text)
  if (!/^\d+$/.test(digits) || Number(digits) > largestValue) return undefined
  return {
    value: { kind: answerKinds.value, value: Number(digits) },
    repairs: repairIf(separatorsRemoved, text, digits),
  }
}

/** Without the commas between thousands, if that is all they are. */
export const withoutSeparators = (text: string): string =>
  thousands.test(text) ? text.replaceAll(',', '') : text

function answerNamed(text: string): AnswerKind | undefined {
  if (text === 'NR') return answerKinds.notReported
  return text === 'NT' ? answerKinds.notTracked : undefined
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
