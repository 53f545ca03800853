import { Inflate } from 'fflate'
import { damaged, Refused } from '../workbook-refusal.ts'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './zip-entry.ts'

const localSignature = 0x04034b50
const localLength = 30
/** So much at most goes into the unpacker at once. Even at the worst ratio, 1032, no more than 8 MB come out. */
const stepBytes = 8 * 1024

/**
 * Unpacks one file of an archive, piece by piece. It ends with a refusal as soon as there is more than the archive's
 * directory says, and at the end if there is less or anything is different.
 *
 * @param isVerified whether it was unpacked to its end before: then its checksum is right.
 * @throws Refused
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry, isVerified: boolean): Generator<Uint8Array> {
  if (entry.isEncrypted) throw new Refused('password', 'This workbook is protected by a password.')
  let crc = 0
  let size = 0
  for (const piece of unpacked(packedBytes(bytes, entry), entry.method)) {
    size += piece.length
    if (size > entry.unpacked) throw damaged('a part of it is larger than it says')
    if (!isVerified) crc = crc32(piece, crc)
    yield piece
  }
  if (size !== entry.unpacked || (!isVerified && crc !== entry.crc))
    throw damaged('a part of it is not as it was saved')
}

function packedBytes(bytes: Uint8Array, { start, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (start + localLength > bytes.length || view.getUint32(start, true) !== localSignature)
    throw damaged('a part of it is not where it should be')
  const from = start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (from + packed > bytes.length) throw damaged('a part of it is cut off')
  return bytes.subarray(from, from + packed)
}

function* unpacked(packed: Uint8Array, method: number): Generator<Uint8Array> {
  if (method !== 0 && method !== 8) throw damaged('it is packed in a way that Excel does not know')
  const out: Uint8Array[] = []
  const inflate = method === 8 ? new Inflate((piece) => out.push(piece)) : undefined
  for (let at = 0; at < packed.length; at += stepBytes) {
    const step = packed.subarray(at, at + stepBytes)
    if (inflate === undefined) {
      yield step
      continue
    }
    try {
      inflate.push(step, at + stepBytes >= packed.length)
    } catch {
      throw damaged('a part of it cannot be unpacked')
    }
    yield* out.splice(0)
  }
}
