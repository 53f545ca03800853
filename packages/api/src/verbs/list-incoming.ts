import {
  countLines,
  countQueue,
  listObligations,
  listOfficePrograms,
  readNames,
  readQueue,
  type Database,
  type ObligationRecord,
  type QueueEntry,
  type QueueFilter,
} from '@muster/data'
import { addQuarters, quarterLabel, quarterOfDate } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { standingOf } from '../reporting/standing.ts'
import { riskInWords } from '../reviewing/risk-in-words.ts'
import { quarter } from '../shapes/codes.ts'
import { reviewItem, type ReviewItem } from '../shapes/review-item.ts'

/** How many reports stand on a page of the queue. */
const pageLength = 50
/** How many of the latest quarters are looked through for what does not wait, unless one is asked for. */
const recentQuarters = 8

/** `officer`: the id of a person, or `mine`, or `unassigned`. Pages count from 1. */
export const listIncomingInput = z
  .object({
    quarter: quarter.optional(),
    status: z.enum(['waiting', 'returned', 'accepted', 'all']).optional(),
    officer: z.union([z.literal('mine'), z.literal('unassigned'), z.uuid()]).optional(),
    /** The code of a program. */
    program: z.string().max(100).optional(),
    order: z.enum(['due', 'risk', 'arrived']).optional(),
    page: z.int().min(1).max(10_000).optional(),
  })
  .default({})
export type ListIncoming = z.output<typeof listIncomingInput>

export const listIncomingOutput = z.object({
  items: z.array(reviewItem),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  /** Of the same quarter, officer and program: what waits for review. */
  waiting: z.int(),
  /** The first quarter that is looked through; null when one was asked for, or only what waits, however old. */
  since: quarter.nullable(),
  /** What the queue can be narrowed to. */
  programs: z.array(z.object({ code: z.string(), name: z.string() })),
})
export type Queue = z.infer<typeof listIncomingOutput>

/** The reports that have come in to the actor's offices, a page of them at a time. @throws NotPermitted */
export async function listIncoming(ctx: Context, input: ListIncoming = {}): Promise<Queue> {
  const { status = 'waiting', order = 'due' } = input
  return inOffice(ctx, 'review.list', async (tx, { by, scope }) => {
    const last = quarterOfDate(dayOf(ctx.now))
    const recent = { first: addQuarters(last, 1 - recentQuarters), last }
    const filter: QueueFilter = {
      quarter: input.quarter,
      recent,
      officerId: officerIdOf(input.officer, by.userId),
      program: input.program,
    }
    const waiting = await countQueue(tx, scope, 'waiting', filter)
    const total = status === 'waiting' ? waiting : await countQueue(tx, scope, status, filter)
    const pages = Math.max(1, Math.ceil(total / pageLength))
    const page = Math.min(input.page ?? 1, pages)
    const offset = (page - 1) * pageLength
    const entries = await readQueue(tx, scope, { ...filter, status, order, limit: pageLength, offset })
    const records = await listObligations(tx, scope, { withoutDrafts: true, reports: entries })
    return {
      items: await itemsOf(tx, ctx, entries, records),
      total,
      page,
      pages,
      waiting,
      since: input.quarter !== undefined || status === 'waiting' ? null : recent.first,
      programs: await listOfficePrograms(tx, scope),
    }
  })
}

function officerIdOf(asked: string | undefined, own: string): string | null | undefined {
  if (asked === 'mine') return own
  return asked === 'unassigned' ? null : asked
}

async function itemsOf(
  db: Database,
  ctx: Context,
  entries: readonly QueueEntry[],
  records: readonly ObligationRecord[],
): Promise<ReviewItem[]> {
  const names = await readNames(
    db,
    records.flatMap(({ officerId }) => officerId ?? []),
  )
  const items: ReviewItem[] = []
  for (const entry of entries) {
    const record = records.find(
      ({ awardId, fiscalQuarter }) => awardId === entry.awardId && fiscalQuarter === entry.fiscalQuarter,
    )
    if (record !== undefined) items.push(...(await itemOf(db, ctx, { entry, record, names })))
  }
  return items
}

interface Found {
  readonly entry: QueueEntry
  readonly record: ObligationRecord
  readonly names: ReadonlyMap<string, string>
}

async function itemOf(
  db: Database,
  { now }: Context,
  { entry, record, names }: Found,
): Promise<ReviewItem[]> {
  const { awardId, fiscalQuarter, current, officialRevisionId, officerId } = record
  if (current === null) return []
  const amendment = officialRevisionId !== null && officialRevisionId !== current.revisionId
  const standing = standingOf(record, now)
  const name = officerId === null ? undefined : names.get(officerId)
  return [
    {
      awardNumber: record.number,
      organizationName: record.organizationName,
      programName: record.programName,
      programKind: record.programKind,
      quarter: fiscalQuarter,
      quarterLabel: quarterLabel(fiscalQuarter),
      standing,
      dueOn: standing.dueOn,
      status: standing.state,
      late: standing.late,
      revision: current.number,
      submittedAt: current.submittedAt,
      findings: current.findings,
      amendment,
      // Few reports are being amended at any time: one more question for each of them.
      changed: amendment
        ? (await countLines(db, { awardId, revisionId: current.revisionId }, officialRevisionId)).changes
        : null,
      officer: officerId === null || name === undefined ? null : { id: officerId, name },
      risk: { points: entry.risk, reasons: riskInWords(entry) },
      openComments: entry.openComments,
    },
  ]
}
