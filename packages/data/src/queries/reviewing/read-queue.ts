import type { FiscalQuarter } from '@muster/metrics'
import { sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import type { OfficeScope } from '../identity/scopes.ts'
import { measured, points } from './queue-risk.ts'
import { candidates, listed, type QueueFilter, type QueueStatus } from './queue-rows.ts'

export type QueueOrder = 'due' | 'risk' | 'arrived'

export interface QueueChoice extends QueueFilter {
  status: QueueStatus
  order: QueueOrder
  limit: number
  offset: number
}

/** A report in the queue, and why it may need a closer look. */
export interface QueueEntry {
  awardId: string
  fiscalQuarter: FiscalQuarter
  /** 0 (nothing stands out) to 7. */
  risk: number
  /** Warnings in it. */
  warnings: number
  /** No quarter before it was submitted. */
  first: boolean
  late: boolean
  /** Share (0–1) of lines that moved; null if there is nothing to compare with. */
  moved: number | null
  /** What `moved` compares with. */
  besides: 'official' | 'quarter'
  /** Comments on it that nobody has settled. */
  openComments: number
}

interface Row extends Record<string, unknown> {
  award_id: string
  fiscal_quarter: FiscalQuarter
  risk: number
  warnings: number
  is_first: boolean
  late: boolean
  moved: number | null
  is_amendment: boolean
  open_comments: number
}

/**
 * One page of the reports that have come in to some offices: by the day they are due, by what needs the closest look, or by
 * arrival. What waits and what was returned stands with the oldest on top, what is done with the newest.
 */
export async function readQueue(
  db: Database,
  scope: OfficeScope,
  { status, order, limit, offset, ...filter }: QueueChoice,
): Promise<QueueEntry[]> {
  const way = status === 'waiting' || status === 'returned' ? sql`asc` : sql`desc`
  const orders: Record<QueueOrder, SQL> = {
    due: sql`due_on ${way}, submitted_at ${way}, number`,
    arrived: sql`submitted_at ${way}, number, due_on`,
    risk: sql`risk desc, due_on ${way}, submitted_at ${way}, number`,
  }
  const page = sql`limit ${limit}::int offset ${offset}::int`
  // What makes a report risky costs a look at all of its lines: unless it decides the order, only for those on the page.
  const shown = order === 'risk' ? sql`` : sql`order by ${orders[order]} ${page}`
  const { rows } = await db.execute<Row>(sql`
    with candidate as (${candidates(status, filter)}), listed as (${listed(scope, status, filter)}),
    shown as (select * from listed ${shown}), measured as (${measured(sql`shown`)}),
    ranked as (select measured.*, ${points} as risk from measured)
    select award_id, fiscal_quarter, risk, warnings, is_first, late, moved::float8, is_amendment, open_comments
    from ranked order by ${orders[order]} ${order === 'risk' ? page : sql``}`)
  return rows.map((row) => ({
    awardId: row.award_id,
    fiscalQuarter: row.fiscal_quarter,
    risk: row.risk,
    warnings: row.warnings,
    first: row.is_first,
    late: row.late,
    moved: row.moved,
    besides: row.is_amendment ? 'official' : 'quarter',
    openComments: row.open_comments,
  }))
}

/** How many reports a filter finds. */
export async function countQueue(
  db: Database,
  scope: OfficeScope,
  status: QueueStatus,
  filter: QueueFilter,
): Promise<number> {
  const { rows } = await db.execute<{ total: number }>(sql`
    with candidate as (${candidates(status, filter)}), listed as (${listed(scope, status, filter)})
    select count(*)::int as total from listed`)
  return rows[0]?.total ?? 0
}
