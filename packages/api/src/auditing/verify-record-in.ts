import { openDatabase, verifyAudit, type AuditVerdict, type Where } from '@muster/data'

/**
 * Opens a place, checks its record event by event, and closes it again. `expected`: the hash of an event that was noted
 * elsewhere. @throws FolderInUse
 */
export async function verifyRecordIn(
  where: Where,
  { expected }: { expected?: string | undefined } = {},
): Promise<AuditVerdict> {
  const store = await openDatabase(where)
  try {
    return await verifyAudit(store.db, { expected })
  } finally {
    await store.close()
  }
}
