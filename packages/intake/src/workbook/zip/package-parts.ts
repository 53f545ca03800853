import { smallBytes, type WorkbookLimits } from '../workbook-limits.ts'
import { damaged, Refused } from '../workbook-refusal.ts'
import { readZipDirectory } from './read-zip-directory.ts'
import { unpack } from './unpack.ts'
import type { ZipEntry } from './zip-entry.ts'

/** The parts of a workbook by their paths, such as `xl/workbook.xml`, as text. Nothing is unpacked before it is asked for. */
export class PackageParts {
  readonly #bytes: Uint8Array
  readonly #limits: WorkbookLimits
  readonly #entries: ReadonlyMap<string, ZipEntry>
  #unpackedBytes = 0

  /** @throws Refused */
  constructor(bytes: Uint8Array, limits: WorkbookLimits) {
    this.#bytes = bytes
    this.#limits = limits
    this.#entries = readZipDirectory(bytes, limits.entries)
  }

  has(path: string): boolean {
    return this.#entries.has(path.toLowerCase())
  }

  /** Whether the name of any part begins so. */
  hasFolder(path: string): boolean {
    return this.#entries.keys().some((name) => name.startsWith(path))
  }

  /**
   * Text of a part that must be there, in pieces. Its size counts towards the limit before anything is unpacked.
   *
   * @throws Refused, at once or while it is read.
   */
  *open(path: string): Generator<string> {
    const entry = this.#entries.get(path.toLowerCase())
    if (entry === undefined) throw damaged('a part of it is missing')
    this.#spend(entry)
    yield* decode(unpack(this.#bytes, entry, false))
  }

  /** The same for a part that was read to its end before: it fits the limits. */
  *reopen(path: string): Generator<string> {
    const entry = this.#entries.get(path.toLowerCase())
    if (entry !== undefined) yield* decode(unpack(this.#bytes, entry, true))
  }

  #spend({ unpacked, packed }: ZipEntry): void {
    const { unpackedBytes, ratio } = this.#limits
    this.#unpackedBytes += unpacked
    if (this.#unpackedBytes > unpackedBytes || (unpacked > smallBytes && unpacked > packed * ratio)) {
      const most = Math.floor(unpackedBytes / 1024 / 1024)
      throw new Refused(
        'too-large',
        `This workbook is too large when it is unpacked: at most ${most} MB are read.`,
      )
    }
  }
}

/** XML is in UTF-8, unless it begins with the mark of UTF-16 (XML 1.0, appendix F). */
function* decode(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined
  for (const piece of pieces) {
    if (piece.length === 0) continue
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    yield decodePiece(decoder, piece)
  }
  if (decoder !== undefined) yield decodePiece(decoder)
}

function decodePiece(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined })
  } catch {
    throw damaged('a part of it is not text')
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
