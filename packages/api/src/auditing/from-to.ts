import type { AuditDetail } from '../record-audit.ts'

/** What was changed, as it was and as it is; the record is read as `status: from submitted to accepted`. */
export const fromTo = <T extends AuditDetail[string]>(
  name: string,
  from: T | null,
  to: T | null,
): AuditDetail => ({
  [`${name}From`]: from,
  [`${name}To`]: to,
})
