import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { Conflict } from '../refusals.ts'
import { mostBytes } from '../reporting/file-in.ts'

/** Which file it was. */
export interface FileIdentity {
  readonly sha256: string
  readonly byteLength: number
  /** Its bytes, if it is no larger than an upload: the hash of a larger one says which file it was. */
  readonly content: Uint8Array<ArrayBuffer> | null
}

export interface HistoryFile {
  /** For a thread that reads it from its start. */
  readonly descriptor: number
  /** To be asked when it was read. @throws Conflict if it changed since it was opened */
  identify(): Promise<FileIdentity>
  close(): Promise<void>
}

/** One piece of memory for all of the file: pieces of their own would keep the collector busy. */
const pieceLength = 1024 * 1024

/**
 * A file of history beside the thread that reads it: its hash is taken while the rules speak, and not while it is read, when
 * every core is busy. That it is the same file is seen by its size and its last change. Throws what opening it throws.
 */
export async function openHistoryFile(path: string): Promise<HistoryFile> {
  const file = await open(path)
  const state = async () => {
    const { ino, size, mtimeNs } = await file.stat({ bigint: true })
    return `${ino} ${size} ${mtimeNs}`
  }
  const before = await state()
  const { size } = await file.stat()
  const keptLength = size > mostBytes ? 0 : size
  return {
    descriptor: file.fd,
    async identify() {
      const hash = createHash('sha256')
      const piece = new Uint8Array(pieceLength)
      const kept = new Uint8Array(keptLength)
      let byteLength = 0
      for (;;) {
        const { bytesRead } = await file.read(piece, 0, pieceLength, byteLength)
        if (bytesRead === 0) break
        const fresh = piece.subarray(0, bytesRead)
        hash.update(fresh)
        if (byteLength + bytesRead <= keptLength) kept.set(fresh, byteLength)
        byteLength += bytesRead
      }
      if ((await state()) !== before)
        throw new Conflict('The file changed while it was read. Nothing was loaded. Load it again.')
      return { sha256: hash.digest('hex'), byteLength, content: keptLength === 0 ? null : kept }
    },
    close: () => file.close(),
  }
}
