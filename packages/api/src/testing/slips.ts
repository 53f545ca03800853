import { between, pick } from '../demonstration/chance/draws.ts'
import type { Chance } from '../demonstration/chance/chance.ts'

/** A row of a file, cell by cell, in the order of the template. */
export type Row = string[]

/** Writes a slip into the rows of one report, as a person makes it. False if there is no place for it. */
export type Slip = (rows: readonly Row[], last: ReadonlyMap<string, number>, chance: Chance) => boolean

const valueAt = 6
const numberOf = (row: Row): number => (/^\d+$/.test(row[valueAt] ?? '') ? Number(row[valueAt]) : -1)
const isTotal = (row: Row): boolean => row[4] === ''
const keyOf = ([, , , metric = '', breakdown = '', category = '']: Row): string =>
  breakdown === '' ? metric : `${metric}.${breakdown}.${category}`

/** Changes a total that is large enough for the slip to be seen. */
const onTotal =
  (atLeast: number, write: (digits: string, chance: Chance) => string): Slip =>
  (rows, _last, chance) => {
    const totals = rows.filter((row) => isTotal(row) && numberOf(row) >= atLeast)
    if (totals.length === 0) return false
    const row = pick(chance, totals)
    const before = row[valueAt] ?? ''
    const after = String(Number(write(before, chance)))
    row[valueAt] = after
    return after !== before
  }

const exchangeFirstDigits = (digits: string) => `${digits[1]}${digits[0]}${digits.slice(2)}`

/** The slips that people make, by name. */
export const slips = {
  'a zero too many': onTotal(5, (digits) => `${digits}0`),
  'a digit too many': onTotal(5, (digits, chance) => {
    const at = between(chance, 0, digits.length)
    return `${digits.slice(0, at)}${between(chance, 1, 9)}${digits.slice(at)}`
  }),
  'a digit missing': onTotal(20, (digits, chance) => {
    const at = between(chance, 0, digits.length - 1)
    return digits.slice(0, at) + digits.slice(at + 1)
  }),
  'digits exchanged, at least doubled or halved': onTotalThat((digits) => {
    const [before, after] = [Number(digits), Number(exchangeFirstDigits(digits))]
    return digits[1] !== '0' && (after >= 2 * before || after * 2 <= before)
  }, exchangeFirstDigits),
  '0 for a number': onTotal(10, () => '0'),
  'two totals exchanged': (rows, _last, chance) => {
    const totals = rows.filter((row) => isTotal(row) && numberOf(row) >= 0)
    const pairs = totals.flatMap((row, at) => {
      const next = totals[at + 1]
      return next !== undefined && Math.abs(numberOf(row) - numberOf(next)) >= 10
        ? [[row, next] as const]
        : []
    })
    if (pairs.length === 0) return false
    const [one, other] = pick(chance, pairs)
    const value = one[valueAt] ?? ''
    one[valueAt] = other[valueAt] ?? ''
    other[valueAt] = value
    return true
  },
  'last quarter sent again': (rows, last) => {
    let above = 0
    for (const row of rows) {
      const number = last.get(keyOf(row))
      if (number === undefined || numberOf(row) < 0) continue
      row[valueAt] = String(number)
      if (number > 0) above += 1
    }
    return above >= 12
  },
  'filled down': (rows, _last, chance) => {
    const from = between(chance, 0, Math.max(0, rows.length - 8))
    const number = rows[from] === undefined ? -1 : numberOf(rows[from])
    if (number < 5) return false
    for (const row of rows.slice(from, from + 8)) row[valueAt] = String(number)
    return true
  },
} satisfies Readonly<Record<string, Slip>>

function onTotalThat(fits: (digits: string) => boolean, write: (digits: string) => string): Slip {
  return (rows, _last, chance) => {
    const totals = rows.filter((row) => isTotal(row) && numberOf(row) >= 12 && fits(row[valueAt] ?? ''))
    if (totals.length === 0) return false
    const row = pick(chance, totals)
    row[valueAt] = write(row[valueAt] ?? '')
    return true
  }
}
