import {
  insertComment,
  readComments,
  type AwardRecord,
  type CommentRecord,
  type CommentSide,
  type RevisionRecord,
  type Transaction,
} from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import type { Person } from '../actor.ts'
import type { Context } from '../context.ts'
import { notify } from '../notifying/notify.ts'
import { recordAudit } from '../record-audit.ts'
import type { Comment } from '../shapes/comment.ts'
import { commentOf, commentToAnswer, saidAlready } from './commenting.ts'

interface Said {
  readonly by: Person
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  /** The revision that the person looks at. */
  readonly revision: RevisionRecord
  readonly side: CommentSide
  readonly text: string
  /** An answer stands at the line of what it answers. */
  readonly line: string | null
  readonly answers: string | undefined
}

/** Keeps a comment of a report that is locked, and tells the other side. Sent twice, it is kept once. @throws NotFound */
export async function keepComment(tx: Transaction, ctx: Context, said: Said): Promise<Comment> {
  const { by, award, quarter, revision, side, text, answers } = said
  const others = await readComments(tx, { awardId: award.awardId, quarter })
  const answered = answers === undefined ? undefined : commentToAnswer(others, answers)
  const record: CommentRecord = {
    id: ctx.newId(),
    revisionNumber: revision.number,
    line: answered === undefined ? said.line : answered.line,
    text,
    side,
    writtenBy: by.userId,
    name: by.name,
    at: ctx.now,
    answersId: answered?.id ?? null,
    resolvedAt: null,
    resolvedBy: null,
  }
  const before = saidAlready(others, record)
  if (before !== undefined) return commentOf(before)
  await insertComment(tx, {
    awardId: award.awardId,
    id: record.id,
    revisionId: revision.revisionId,
    line: record.line,
    answersId: record.answersId,
    side,
    writtenBy: by.userId,
    writtenAt: ctx.now,
    text,
  })
  await notify(tx, ctx, {
    kind: 'comment',
    to: side === 'officer' ? 'grantees' : 'officers',
    award,
    quarter,
    onceKey: `comment ${record.id}`,
  })
  // What was said stays with the report, out of the record.
  await recordAudit(tx, ctx, {
    action:
      side === 'officer' ? 'comments.write' : answered === undefined ? 'comments.begin' : 'comments.answer',
    subject: `report ${award.number} ${quarter}`,
    detail: {
      revision: revision.number,
      comment: record.id,
      answers: record.answersId,
      onLine: record.line !== null,
    },
  })
  return commentOf(record)
}
