import { unescaped } from '../parts/string-item.ts'
import { damaged } from '../workbook-refusal.ts'
import { decimalText } from './decimal-text.ts'
import type { NumberFormat } from './number-format.ts'
import { serialDate, serialDuration, serialTime } from './serial-date.ts'

/** What cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly styles: readonly NumberFormat[]
  readonly isFrom1904: boolean
}

/** A cell as the file has it. */
export interface RawCell {
  /** `s` shared string, `str` text of a formula, `inlineStr`, `b`, `e`, `d`, `n` number; a number if absent. */
  readonly type: string | undefined
  readonly style: string | undefined
  /** Text of its value; undefined if it has none. */
  readonly value: string | undefined
  readonly inline: string
}

const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,4})?\s*$/i
/** The largest number that Excel keeps. */
const largest = 9.99999999999999e307

/**
 * A cell as the person sees its value (ECMA-376-1, 18.3.1.4 and 18.18.11). How many digits a format shows does not
 * matter, nor what it writes beside them; dates, times and percentages do.
 *
 * @throws Refused
 */
export function cellText({ type, style, value, inline }: RawCell, context: CellContext): string {
  if (type === 'inlineStr') return inline
  if (value === undefined) return ''
  switch (type) {
    case 's':
      return sharedString(value, context.strings)
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE'
    case 'd':
      return value.trim().replace(/T00:00:00(?:\.0+)?Z?$/, '')
    case 'str':
    case 'e':
      return unescaped(value)
    case 'n':
    case undefined:
    default:
      return numberText(
        value,
        style === undefined ? 'plain' : context.styles[Number(style)],
        context.isFrom1904,
      )
  }
}

function sharedString(value: string, strings: readonly string[]): string {
  const text = value === '' ? undefined : strings[Number(value)]
  if (text === undefined) throw damaged('a cell refers to a text that is not there')
  return text
}

function numberText(value: string, format: NumberFormat = 'plain', isFrom1904: boolean): string {
  const amount = number.test(value) ? Number(value) : NaN
  // What is no number is told as it is, so that a rule can say so.
  if (!(Math.abs(amount) <= largest)) return value.trim()
  if (format === 'percent') return `${decimalText(amount, 2)}%`
  const text = format === 'plain' ? undefined : timeText(amount, format, isFrom1904)
  return text ?? decimalText(amount)
}

function timeText(
  amount: number,
  format: 'date' | 'time' | 'duration',
  isFrom1904: boolean,
): string | undefined {
  if (format === 'date') return serialDate(amount, isFrom1904)
  return format === 'time' ? serialTime(amount) : serialDuration(amount)
}
