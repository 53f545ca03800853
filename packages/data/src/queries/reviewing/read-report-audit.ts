import type { FiscalQuarter } from '@muster/metrics'
import { asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { auditEvent, user, type Role } from '../../schema/index.ts'

export interface AuditedStep {
  /** ISO moment. */
  at: string
  action: string
  detail: Record<string, unknown>
  /** Null: the system itself. */
  actorId: string | null
  /** Null if the system did it, or the account is gone. */
  name: string | null
  /** What the person is now in the organization or the office of the award. */
  roles: Role[]
}

/** All that the record says of a report, from the first step on. */
export async function readReportAudit(
  db: Database,
  { awardId, awardNumber, quarter }: { awardId: string; awardNumber: string; quarter: FiscalQuarter },
): Promise<AuditedStep[]> {
  return db
    .select({
      at: auditEvent.at,
      action: auditEvent.action,
      detail: auditEvent.detail,
      actorId: auditEvent.actorId,
      name: user.name,
      roles: sql<Role[]>`array(
        select distinct role_grant.role from role_grant
        join award on award.id = ${awardId}::uuid
        join program on program.id = award.program_id
        where role_grant.user_id = ${auditEvent.actorId}
          and (role_grant.organization_id in (award.organization_id, award.pass_through_organization_id)
            or role_grant.office_id = program.office_id)
        order by role_grant.role)`,
    })
    .from(auditEvent)
    .leftJoin(user, eq(user.id, auditEvent.actorId))
    .where(eq(auditEvent.subject, `report ${awardNumber} ${quarter}`))
    .orderBy(asc(auditEvent.sequence))
}
