import { crc32 as reference, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zipParts } from '../../fixtures/write-workbook.ts'
import { crc32 } from './crc32.ts'
import { readZipDirectory } from './read-zip-directory.ts'
import { unpack } from './unpack.ts'

/** Random bytes, and bytes that repeat themselves. */
const content = fc
  .tuple(fc.uint8Array({ maxLength: 5_000 }), fc.integer({ min: 1, max: 60 }))
  .map(([bytes, times]) =>
    Uint8Array.from({ length: bytes.length * times }, (_, at) => bytes[at % bytes.length] ?? 0),
  )

test.each([0, 6, 9] as const)('any archive of level %i unpacks to what was packed', (level) => {
  fc.assert(
    fc.property(content, content, (one, other) => {
      const archive = zipParts({ 'a/One.bin': one, ünï: other }, level)
      const entries = readZipDirectory(archive, 2)
      expect([...entries.keys()]).toEqual(['a/one.bin', 'ünï'])
      for (const [name, bytes] of [['a/one.bin', one] as const, ['ünï', other] as const]) {
        const entry = entries.get(name)
        const pieces = entry === undefined ? [] : [...unpack(archive, entry, false)]
        expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

test('bytes that no dictionary knows in advance come out as Node packs them, too', () => {
  const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * at * 31 + (at >> 7)) & 0xff)
  const packed = new Uint8Array(deflateRawSync(bytes))
  const start = new Uint8Array(30)
  new DataView(start.buffer).setUint32(0, 0x04034b50, true)
  const entry = {
    name: 'a',
    isEncrypted: false,
    method: 8,
    crc: reference(bytes),
    packed: packed.length,
    unpacked: bytes.length,
    start: 0,
  }
  const archive = new Uint8Array(Buffer.concat([start, packed]))
  expect(Buffer.concat([...unpack(archive, entry, false)]).equals(bytes)).toBe(true)
})

test('the checksum is the one of ZIP archives, whatever the pieces', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
      expect(crc32(other, crc32(one))).toBe(reference(Buffer.concat([one, other])))
    }),
  )
})
