import { createHash } from 'node:crypto'
import type { auditEvent } from '../schema/index.ts'
import { canonicalJson } from './canonical-json.ts'

export type AuditRow = typeof auditEvent.$inferSelect

/** What the first event gives as the hash of the one before it. */
export const beginning = '0'.repeat(64)

/** The hash of an event: over all that it says and the hash of the one before, so that no row can be changed alone. */
export function hashOfEvent(event: Omit<AuditRow, 'sha256'>): string {
  const { sequence, at, actorId, action, subject, detail, previousSha256 } = event
  return createHash('sha256')
    .update(canonicalJson({ sequence, at, actorId, action, subject, detail, previousSha256 }))
    .digest('hex')
}
