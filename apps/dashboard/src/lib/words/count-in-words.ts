import { inEachLanguage } from '../language/language.ts'

const counts = inEachLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }))
const decimals = inEachLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }))

/** `12,345`. Whole counts keep every digit; a ratio shows one decimal. */
export function formatCount(value: number): string {
  return Number.isInteger(value) ? counts().format(value) : decimals().format(value)
}

/** `1 thing`, `2 things`, `1,204 things`. */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`
}

/** Whether a unit says that the value is a share in percent: `%`, `% of signals`. */
export function isPercent(unit: string): boolean {
  return unit.startsWith('%')
}

/** A value with its unit: `87.5%`, `12% of signals`, `1,204 people`. */
export function withUnit(value: number, unit: string): string {
  return isPercent(unit) ? `${formatCount(value)}${unit}` : `${formatCount(value)} ${unit}`
}
