/** How the characters of a file are written as bytes, as far as its beginning tells. */
export type Encoding = 'UTF-8' | 'UTF-8 with BOM' | 'UTF-16 LE' | 'UTF-16 BE'

const marks = [
  { encoding: 'UTF-8 with BOM', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16 LE', bytes: [0xff, 0xfe] },
  { encoding: 'UTF-16 BE', bytes: [0xfe, 0xff] },
] as const satisfies readonly { encoding: Encoding; bytes: readonly number[] }[]

/**
 * The encoding that a byte-order mark names; without one, UTF-16 if nearly every second byte is zero, as it is in a table
 * of codes and numbers; else UTF-8. Whether it is Windows-1252 instead, only the first letter beyond ASCII can tell.
 */
export function encodingOf(head: Uint8Array): Encoding {
  const marked = marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))
  if (marked !== undefined) return marked.encoding
  const [even, odd] = zerosByParity(head)
  const many = head.length / 4
  if (odd > many && even * 8 < odd) return 'UTF-16 LE'
  return even > many && odd * 8 < even ? 'UTF-16 BE' : 'UTF-8'
}

/** In a text of Latin letters in UTF-16, one byte of every two is zero: the second in LE, the first in BE. */
function zerosByParity(head: Uint8Array): readonly [even: number, odd: number] {
  const zeros: [number, number] = [0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++
  return zeros
}

/** How many bytes the byte-order mark of a file takes. */
export const markLength = (encoding: Encoding, head: Uint8Array): number => {
  const mark = marks.find((each) => each.encoding === encoding)
  return mark !== undefined && mark.bytes.every((byte, at) => head[at] === byte) ? mark.bytes.length : 0
}
