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

/** Keeps a file as it came in. */
export async function insertUpload(tx: Transaction, added: NewUpload): Promise<void> {
  await tx.insert(upload).values({ ...added, byteLength: added.content.byteLength })
}
