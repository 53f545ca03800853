import {
  insertCertification,
  readExplanations,
  readFindings,
  readNarratives,
  readObservations,
  readSigningRules,
  replaceSubmitted,
  submitDraft,
  type AwardRecord,
  type FindingRecord,
  type ReportRecord,
  type RevisionRecord,
  type SigningRules,
  type Transaction,
} from '@muster/data'
import { endOfQuarter, quarterLabel, type FiscalQuarter, type IsoDate } from '@muster/metrics'
import type { Person } from '../actor.ts'
import { dayIn } from '../clock.ts'
import type { Context } from '../context.ts'
import { Conflict, Invalid, NotFound } from '../refusals.ts'
import type { Receipt } from '../shapes/receipt.ts'
import { contentSha256 } from './content-sha256.ts'
import { draftAuthors } from './draft-authors.ts'
import { countNotExplained } from './explanations-of.ts'
import { firstSubmission, waitingRevision } from './newest-revision.ts'
import { ownHandSentence } from './own-hand.ts'
import { readWords } from './read-words.ts'
import { receiptFrom } from './receipt-of.ts'
import { certificationStatement } from './statement.ts'

interface Signing {
  readonly by: Person
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  /** Held until the transaction ends. */
  readonly report: ReportRecord
  readonly draft: RevisionRecord
  /** Of the draft as the person read it, if they said so. */
  readonly contentSha256?: string | undefined
  readonly lateReason?: string | undefined
}

/**
 * Submits a draft under the name of a person, and gives the receipt. What was submitted before and nobody has decided on
 * gives way to it. @throws Conflict, Invalid
 */
export async function signDraft(tx: Transaction, ctx: Context, signing: Signing): Promise<Receipt> {
  const { by, award, quarter, report, draft } = signing
  const key = { awardId: award.awardId, revisionId: draft.revisionId }
  const rules = await readSigningRules(tx, { awardId: award.awardId, quarter })
  if (rules === undefined) throw new NotFound('report')
  refuseUnfinishedQuarter(quarter, dayIn(rules.timeZone, ctx.now))
  const content = {
    awardNumber: award.number,
    quarter,
    revisionNumber: draft.number,
    kind: draft.kind,
    observations: await readObservations(tx, key),
    explanations: await readExplanations(tx, key),
    narratives: await readNarratives(tx, key),
  }
  refuseChanged(signing.contentSha256, contentSha256(content))
  if (draft.kind === 'counts' && content.observations.length === 0)
    throw new Conflict(
      'This draft has no answers yet. Fill in the form, upload a file, or say that there is nothing to report.',
    )
  const findings = await readFindings(tx, key)
  refuseErrors(findings)
  refuseUnexplained(countNotExplained(findings, content.explanations))
  await refuseOwnDraft(tx, rules, signing)

  const lateReason = lateReasonFor(rules, { now: ctx.now, report, written: signing.lateReason ?? '' })
  const certified = {
    name: by.name,
    statement: certificationStatement(draft.kind),
    at: ctx.now,
    sha256: contentSha256({ ...content, lateReason }),
  }
  const submission = {
    at: ctx.now,
    by: by.userId,
    receiptNumber: receiptNumber(quarter, ctx.newId()),
    lateReason,
  }
  const before = waitingRevision(report)
  if (before !== undefined)
    await replaceSubmitted(tx, { awardId: award.awardId, revisionId: before.revisionId })
  await submitDraft(tx, key, submission)
  await insertCertification(tx, { ...key, id: ctx.newId(), userId: by.userId, ...certified })
  const { receiptNumber: number } = submission
  return receiptFrom({
    award,
    quarter,
    revision: { ...draft, receiptNumber: number, submittedAt: ctx.now, lateReason },
    certified,
    lines: content.observations.length,
  })
}

function refuseUnfinishedQuarter(quarter: FiscalQuarter, today: IsoDate): void {
  if (endOfQuarter(quarter) >= today)
    throw new Conflict(`${quarterLabel(quarter)} is not over yet. Certify the report after it has ended.`)
}

function refuseChanged(read: string | undefined, now: string): void {
  if (read === undefined || read === now) return
  throw new Conflict('The draft has changed since you read it. Read it as it is now, then certify it.')
}

function refuseErrors(findings: readonly FindingRecord[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (errors === 0) return
  throw new Conflict(
    `${errors === 1 ? '1 thing in the draft is' : `${errors.toLocaleString('en-US')} things in the draft are`} wrong. Mend them in the form or with another file, then certify the report.`,
  )
}

function refuseUnexplained(things: number): void {
  if (things === 0) return
  throw new Conflict(
    `${things === 1 ? '1 thing is' : `${things.toLocaleString('en-US')} things are`} not explained yet. Say on the page of the report why it is so, then certify it.`,
  )
}

async function refuseOwnDraft(
  tx: Transaction,
  { twoPeople }: SigningRules,
  { by, ...signing }: Signing,
): Promise<void> {
  if (twoPeople && (await draftAuthors(tx, signing)).has(by.userId)) throw new Conflict(ownHandSentence)
}

/** Why a first submission comes late; null if it is on time, or was submitted before. @throws Invalid */
function lateReasonFor(
  { dueOn, timeZone }: SigningRules,
  { now, report, written }: { now: string; report: ReportRecord; written: string },
): string | null {
  if (firstSubmission(report) !== null || dayIn(timeZone, now) <= dueOn) return null
  const read = readWords(written, { fewest: 10, most: 1_000, name: 'The reason' })
  if (read.kind === 'said') return read.text
  throw new Invalid(
    read.kind === 'wrong'
      ? read.sentence
      : 'This report is late. Write why, in a sentence or two, then submit it.',
  )
}

/** `2017Q4-7F3A-09C1-B2E4`: the quarter, and 48 bits that nobody can guess. */
function receiptNumber(quarter: FiscalQuarter, id: string): string {
  const digits = id.replaceAll('-', '').toUpperCase()
  return [quarter.slice(2), digits.slice(0, 4), digits.slice(4, 8), digits.slice(8, 12)].join('-')
}
