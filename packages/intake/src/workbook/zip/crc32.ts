/** Signed, because numbers of 32 bits with a sign are the fastest ones that there are. */
const table = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum of ZIP archives, piece by piece: hand on what it gave for the pieces before. */
export function crc32(piece: Uint8Array, before = 0): number {
  let crc = ~before
  for (let at = 0; at < piece.length; at += 1)
    crc = (table[(crc ^ (piece[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}
