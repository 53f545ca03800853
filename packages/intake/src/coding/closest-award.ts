import { slipsBetween } from './closest-code.ts'
import { lettersAndDigits } from './read-award-number.ts'

/** No award number is longer. */
const longest = 40

/**
 * The award that a person may have meant: all but zeros before a group of digits, or the parts after it, or one slip of
 * a finger. Undefined if there is none, or more than one. It is only ever offered, never taken.
 */
export function closestAward(text: string, own: readonly string[]): string | undefined {
  if (text.length > longest) return undefined
  const written = text.toUpperCase()
  const letters = lettersAndDigits(written)
  if (letters.length < 4) return undefined
  for (const isClose of [
    (number: string) => withoutZeros(number) === withoutZeros(written),
    (number: string) =>
      lettersAndDigits(number).startsWith(letters) || letters.startsWith(lettersAndDigits(number)),
    (number: string) => isOneSlip(letters, lettersAndDigits(number)),
  ]) {
    const [close, other] = own.filter(isClose)
    if (close !== undefined) return other === undefined ? close : undefined
  }
  return undefined
}

const withoutZeros = (number: string): string =>
  number.replace(/(?<!\d)0+(?=\d)/g, '').replace(/[\s-]+/g, '-')

/** One character changed, added or left out, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  if (slipsBetween(one, other) <= 1) return true
  const at = [...one].findIndex((letter, place) => letter !== other[place])
  return one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2) === other
}
