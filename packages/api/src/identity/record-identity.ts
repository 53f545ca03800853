import { appendAudit, withTransaction } from '@muster/data'
import { nowIn } from '../clock.ts'
import type { ServerRequest } from '../create-server-context.ts'
import type { AuditDetail } from '../record-audit.ts'

/**
 * Writes down what became of a sign-in, or what somebody changed about how they sign in. `by` did it; `about` is the
 * person whom it concerns, if they are known. Never an e-mail address: whoever is refused may have typed a password there.
 */
export async function recordIdentity(
  { store, settings }: Pick<ServerRequest, 'store' | 'settings'>,
  {
    action,
    by = null,
    about = by,
    detail = {},
  }: { action: `identity.${string}`; by?: string | null; about?: string | null; detail?: AuditDetail },
): Promise<void> {
  await withTransaction(store.db, async (tx) => {
    await appendAudit(tx, {
      at: nowIn(settings),
      actorId: by,
      action,
      subject: about === null ? 'nobody' : `person ${about}`,
      detail,
    })
  })
}
