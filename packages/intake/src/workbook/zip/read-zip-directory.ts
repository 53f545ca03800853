import { damaged, Refused } from '../workbook-refusal.ts'
import type { ZipEntry } from './zip-entry.ts'

const endSignature = 0x06054b50
const endLength = 22
/** The end of the directory may be followed by a comment of at most this length. */
const longestComment = 0xffff
const entrySignature = 0x02014b50
const entryLength = 46
/** In this place a size that takes more than 32 bits stands elsewhere. */
const elsewhere = 0xffffffff
const largeSizes = 0x0001

/**
 * Reads the directory at the end of a ZIP archive (PKWARE APPNOTE 4.3.12, 4.3.16, 4.5.3). Spreadsheet programs read the
 * directory too, so what it does not name does not exist. Where two entries have one name, the first counts.
 *
 * @throws Refused
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries)
    throw new Refused(
      'too-large',
      `This workbook is made of ${count} parts; at most ${mostEntries} are read.`,
    )
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let read = 0; read < count; read += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature)
      throw damaged('its list of parts cannot be read')
    const nameEnd = at + entryLength + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const next = extraEnd + view.getUint16(at + 32, true)
    if (next > end) throw damaged('its list of parts cannot be read')
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, nameEnd))
    const [unpacked, packed, start] = sizes(view, at, nameEnd, extraEnd)
    const entry: ZipEntry = {
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      start,
    }
    // Names of parts are the same whatever their capitals (ECMA-376-2, 7.3).
    const key = name.toLowerCase()
    if (!entries.has(key)) entries.set(key, entry)
    at = next
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  throw damaged('its end is missing')
}

/** Unpacked size, packed size and start: in their own fields, or in an extra field that has room for large ones. */
function sizes(view: DataView, at: number, extraStart: number, extraEnd: number): [number, number, number] {
  const own = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  let large = own.includes(elsewhere) ? findExtra(view, extraStart, extraEnd) : undefined
  const [unpacked = 0, packed = 0, start = 0] = own.map((size) => {
    if (size !== elsewhere || large === undefined) return size
    if (large.from + 8 > large.to) throw damaged('its list of parts cannot be read')
    const value = Number(view.getBigUint64(large.from, true))
    large = { from: large.from + 8, to: large.to }
    return value
  })
  return [unpacked, packed, start]
}

function findExtra(view: DataView, from: number, end: number): { from: number; to: number } | undefined {
  for (let at = from; at + 4 <= end;) {
    const to = at + 4 + view.getUint16(at + 2, true)
    if (to > end) return undefined
    if (view.getUint16(at, true) === largeSizes) return { from: at + 4, to }
    at = to
  }
  return undefined
}
