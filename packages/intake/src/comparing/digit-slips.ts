/** Numbers that somebody meant who wrote this one with two neighboring digits exchanged, or one digit twice. */
export function digitSlips(written: number): readonly number[] {
  const digits = String(written)
  if (!/^\d{2,15}$/.test(digits)) return []
  const meant = new Set<number>()
  for (let at = 1; at < digits.length; at++) {
    const [one = '', two = ''] = [digits[at - 1], digits[at]]
    const exchanged = digits.slice(0, at - 1) + two + one + digits.slice(at + 1)
    // 05 is no number that a person writes; digits that are alike were not exchanged but written twice.
    if (one !== two && !exchanged.startsWith('0')) meant.add(Number(exchanged))
    if (one === two && digits.length > 2) meant.add(Number(digits.slice(0, at) + digits.slice(at + 1)))
  }
  return [...meant]
}

/** Whether the two numbers are alike but for one digit that is missing in one of them. */
export function isOneDigitMoreOrLess(one: number, other: number): boolean {
  const [short = '', long = ''] = [String(one), String(other)].sort((a, b) => a.length - b.length)
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(at) === long.slice(at + 1)
}
