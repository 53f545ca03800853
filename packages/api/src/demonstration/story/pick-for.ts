import type { FiscalQuarter } from '@muster/metrics'

/** One of several texts: the same each time for one report and what it is about. @throws RangeError without texts */
export function pickFor(
  texts: readonly string[],
  awardNumber: string,
  quarter: FiscalQuarter,
  about: string,
): string {
  const sum = [...`${awardNumber} ${quarter} ${about}`].reduce(
    (before, letter) => (before * 31 + (letter.codePointAt(0) ?? 0)) % 65_521,
    7,
  )
  const text = texts[sum % texts.length]
  if (text === undefined) throw new RangeError('There is no text to pick from.')
  return text
}
