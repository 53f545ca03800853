import type { Transaction } from '../../database.ts'
import { upload } from '../../schema/index.ts'

export interface NewUpload {
  id: string
  organizationId: string
  fileName: string
  sha256: string
  content: Uint8Array<ArrayBuffer>
  /** What intake read it as. */
  encoding: string
  /** ISO moment. */
  uploadedAt: string
  uploadedBy: string
}

/** A file of history: nobody's own, and kept only if it is not too large. */
export interface NewHistoryFile extends Omit<NewUpload, 'organizationId' | 'content'> {
  byteLength: number
  content: Uint8Array<ArrayBuffer> | null
}

export async function insertHistoryFile(tx: Transaction, added: NewHistoryFile): Promise<void> {
  await tx.insert(upload).values(added)
}

/** Keeps a file as it came in. */
export async function insertUpload(tx: Transaction, added: NewUpload): Promise<void> {
  await tx.insert(upload).values({ ...added, byteLength: added.content.byteLength })
}
