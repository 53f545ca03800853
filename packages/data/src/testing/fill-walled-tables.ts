import { sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { appendAudit } from '../audit/append-audit.ts'
import type { Transaction } from '../database.ts'
import { makeSmallWorld, somebody, someMoment, type SmallWorld } from './small-world.ts'

/** The tables whose rows belong to an award, but for the award itself. */
export const tablesOfAwards = [
  'award_state',
  'obligation',
  'report',
  'revision',
  'certification',
  'observation_block',
  'finding',
  'explanation',
  'draft_line',
  'narrative',
  'extension_request',
  'comment',
  'award_total',
] as const

/** The tables whose rows belong to an organization. */
export const tablesOfOrganizations = ['upload', 'column_mapping', 'listing'] as const

export interface FilledWorld extends SmallWorld {
  awardId: string
  awardNumber: string
  revisionId: string
}

/** An office, an organization and an award of its own, with a row in every table that row-level security holds. */
export async function makeFilledWorld(tx: Transaction): Promise<FilledWorld> {
  const world = await makeSmallWorld(tx, { states: ['TX'] })
  const [award] = world.awards
  if (award === undefined) throw new Error('A small world has an award.')
  const [report, revision, uploaded] = [randomUUID(), randomUUID(), randomUUID()]
  const key = sql`${award.id}::uuid, ${revision}::uuid`
  const said = sql`${someMoment}::timestamptz, ${somebody}::uuid`
  const sha256 = 'a'.repeat(64)
  await tx.execute(sql`insert into upload
      (id, organization_id, file_name, sha256, byte_length, content, encoding, uploaded_at, uploaded_by)
    values (${uploaded}::uuid, ${world.organizationId}::uuid, 'report.csv', ${sha256}, 1, '\\x00', 'utf-8', ${said})`)
  await tx.execute(sql`insert into column_mapping (organization_id, heading, kind, mapped_at, mapped_by)
    values (${world.organizationId}::uuid, 'a heading', 'ignored', ${said})`)
  await tx.execute(sql`insert into listing
      (organization_id, version, status, name, services, languages, states, phone, statement, asked_at, asked_by, confirmed_at)
    values (${world.organizationId}::uuid, 1, 'asked', 'A name', '{medical}', '{en}', '{TX}', '2025550100', 'We agree.', ${said}, ${someMoment})`)
  await tx.execute(sql`insert into report (award_id, id, fiscal_quarter)
    values (${award.id}::uuid, ${report}::uuid, 'FY2017Q4')`)
  await tx.execute(sql`insert into revision
      (award_id, id, report_id, number, status, upload_id, created_at, created_by, submitted_at, submitted_by, receipt_number)
    values (${key}, ${report}::uuid, 1, 'submitted', ${uploaded}::uuid, ${said}, ${said}, ${revision})`)
  await tx.execute(sql`insert into certification (award_id, revision_id, id, user_id, name, statement, at, sha256)
    values (${key}, ${randomUUID()}::uuid, ${somebody}::uuid, 'Somebody', 'It is true.', ${someMoment}, ${sha256})`)
  await tx.execute(sql`insert into observation_block
      (award_id, revision_id, state, fiscal_quarter, stratum_ids, said, source_rows)
    values (${key}, 'TX', 'FY2017Q4', '{1,2}', '{12,-1}', '{2,3}')`)
  await tx.execute(sql`insert into finding (award_id, revision_id, position, code, severity, message, fix)
    values (${key}, 1, 'Q203', 'warning', 'A message.', 'A fix.')`)
  await tx.execute(sql`insert into explanation
      (award_id, revision_id, code, subject, text, explained_at, explained_by)
    values (${key}, 'Q203', '', 'It is right as it is.', ${said})`)
  await tx.execute(sql`insert into draft_line (award_id, revision_id, state, stratum_id, changed_at, changed_by)
    values (${key}, 'TX', 1, ${said})`)
  await tx.execute(sql`insert into narrative (award_id, revision_id, question, text, changed_at, changed_by)
    values (${key}, 'barriers', 'Some words.', ${said})`)
  await tx.execute(sql`insert into extension_request
      (award_id, id, fiscal_quarter, status, new_due_on, reason, asked_at, asked_by)
    values (${award.id}::uuid, ${randomUUID()}::uuid, 'FY2017Q4', 'asked', '2017-11-15', 'A reason of words.', ${said})`)
  await tx.execute(sql`insert into comment (award_id, revision_id, id, side, written_at, written_by, text)
    values (${key}, ${randomUUID()}::uuid, 'officer', ${said}, 'Some words.')`)
  await tx.execute(sql`insert into award_total (award_id, stratum_id, fiscal_quarter, sum, is_latest)
    values (${award.id}::uuid, 1, 'FY2017Q3', 12, true)`)
  await appendAudit(tx, {
    at: someMoment,
    actorId: somebody,
    action: 'reports.certify',
    subject: `report ${award.number} FY2017Q4`,
    detail: {},
  })
  return { ...world, awardId: award.id, awardNumber: award.number, revisionId: revision }
}
