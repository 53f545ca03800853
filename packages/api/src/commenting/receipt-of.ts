import { createHash } from 'node:crypto'

// Letters and digits that nobody takes for one another: without I, L, O and U (Crockford’s base 32).
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The number by which somebody finds their comment again: `K7Q2-M9TD-4XWA`. 60 bits, so nobody finds that of others. */
export function receiptOf(id: string): string {
  const bytes = createHash('sha256').update(`receipt ${id}`).digest()
  const signs = [...bytes.subarray(0, 12)].map((byte) => alphabet[byte % 32])
  return [0, 4, 8].map((from) => signs.slice(from, from + 4).join('')).join('-')
}

/** Reads a receipt as a person types it: small letters, blanks, O for 0. Undefined for what is none. */
export function readReceipt(typed: string): string | undefined {
  const signs = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return /^[0-9A-Z]{12}$/.test(signs)
    ? `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`
    : undefined
}
