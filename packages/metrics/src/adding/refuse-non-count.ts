/**
 * Lets a count pass: a whole number from 0 up that JavaScript holds exactly.
 * @throws RangeError for any other number.
 */
export function refuseNonCount(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${value} is not a count: a count is a whole number from 0 up.`)
  }
}
