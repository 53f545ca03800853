import type { Database } from '../../database.ts'
import { publicVersion } from '../../schema/index.ts'

/**
 * The version of everything that the public reads: another one after each transaction that published or withdrew a release,
 * listed or delisted an organization, published or took back a comment, or moved a comment period. Read as the public.
 */
export async function readPublicVersion(db: Database): Promise<string> {
  const [row] = await db.select({ version: publicVersion.version }).from(publicVersion)
  return String(row?.version ?? 0)
}
