/** Digits that spreadsheet programs keep of a number that is not whole. */
const shownDigits = 15

/**
 * A number as a person reads it: without exponent, and with as many digits as spreadsheet programs show, so that the
 * 0.30000000000000004 of a sum is 0.3. Whole numbers are exact up to 2^53.
 *
 * @param number up to 9.99999999999999e307, the largest that Excel keeps
 * @param shift places by which the point moves to the right: 2 makes a percentage of a share.
 */
export function decimalText(number: number, shift = 0): string {
  const isExact = Number.isInteger(number) && Math.abs(number) <= 2 ** 53
  const shown = isExact ? number : Number(number.toPrecision(shownDigits))
  const [mantissa = '', exponent = '0'] = String(Math.abs(shown)).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const point = whole.length + Number(exponent) + shift
  const digits = (whole + fraction).padEnd(point, '0')
  const left = point > 0 ? digits.slice(0, point) : '0'
  const right = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits
  const text = `${left.replace(/^0+(?=\d)/, '')}.${right}`.replace(/\.?0*$/, '')
  return shown < 0 ? `-${text}` : text
}
