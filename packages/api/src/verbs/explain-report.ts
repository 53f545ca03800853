import {
  lockReport,
  readExplanations,
  readFindings,
  saveExplanations,
  type ExplanationRecord,
  type FindingRecord,
  type NewExplanation,
  type ReportRecord,
  type RevisionRecord,
} from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, Invalid, NotFound } from '../refusals.ts'
import { countNotExplained } from '../reporting/explanations-of.ts'
import { needsExplanation } from '../reporting/needs-explanation.ts'
import { newestForGrantee } from '../reporting/newest-revision.ts'
import { readExplanation } from '../reporting/read-explanation.ts'
import { sameText } from '../reporting/same-text.ts'
import { instant, quarter } from '../shapes/codes.ts'
import { revisionPlace } from '../shapes/report-place.ts'

const words = z.string().max(10_000)

/**
 * `revisionNumber` is the draft that the person has before them. `subject` is that of the findings that are explained;
 * empty, the text answers all findings of the rule. `was` is the explanation that the person had before them; null or
 * empty: none. An empty text takes back what was said.
 */
export const explainReportInput = revisionPlace.extend({
  explanations: z
    .array(
      z.object({
        code: z.string().min(1).max(20),
        subject: z.string().max(200).default(''),
        was: words.nullable(),
        text: words,
      }),
    )
    .min(1)
    .max(1_000),
})
export type ExplainReport = z.output<typeof explainReportInput>

export const explainReportOutput = z.object({
  awardNumber: z.string(),
  quarter,
  revisionNumber: z.int(),
  /** How many explanations are new, changed or taken back by this. */
  changed: z.int(),
  /** Findings that ask for an explanation and still have none. */
  notExplained: z.int(),
  /** Somebody else changed these meanwhile: they stay as they are, until the person has chosen. */
  conflicts: z.array(
    z.object({
      code: z.string(),
      subject: z.string(),
      theirs: z.string().nullable(),
      by: z.string().nullable(),
      at: instant.nullable(),
    }),
  ),
})
export type Explained = z.infer<typeof explainReportOutput>

/**
 * Keeps with a draft why something unusual in it is right. Sent again, it changes nothing; what is not named stays, and
 * what somebody else changed since the person read it is not written over.
 * @throws NotPermitted, NotFound, Conflict if the draft has changed, Invalid if a text is too short or too long, may say
 * who a person is, or explains what nobody asked
 */
export async function explainReport(ctx: Context, input: ExplainReport): Promise<Explained> {
  const { awardNumber, quarter, revisionNumber } = input
  return inOrganization(ctx, 'reports.explain', async (tx, { by, scope }) => {
    const { awardId } = await loadAward(tx, scope, awardNumber)
    const report = await lockReport(tx, { awardId, quarter })
    if (report === undefined) throw new NotFound('report')
    const { revisionId } = draftToExplain(report, revisionNumber)
    const key = { awardId, revisionId }
    const findings = await readFindings(tx, key)
    const said = await readExplanations(tx, key)
    const { toSave, conflicts } = compareWith(said, readable(input.explanations, findings))
    const changed = await saveExplanations(tx, key, toSave, { at: ctx.now, by: by.userId })
    const notExplained = countNotExplained(findings, await readExplanations(tx, key))
    if (changed > 0) {
      await recordAudit(tx, ctx, {
        action: 'reports.explain',
        subject: `report ${awardNumber} ${quarter}`,
        detail: {
          revision: revisionNumber,
          codes: [...new Set(toSave.map(({ code }) => code))].sort(),
          changed,
          notExplained,
        },
      })
    }
    return { awardNumber, quarter, revisionNumber, changed, notExplained, conflicts }
  })
}

/** @throws Conflict unless the revision is the newest, and a draft. */
function draftToExplain(report: ReportRecord, revisionNumber: number): RevisionRecord {
  const newest = newestForGrantee(report)
  if (newest?.number !== revisionNumber || newest.status !== 'draft') {
    throw new Conflict(
      'The report has changed since you opened it. Look at it as it is now, then explain what it still asks for.',
    )
  }
  return newest
}

type Read = NewExplanation & { readonly was: string | null }

/** @throws Invalid. The last word on a place counts. Nothing that was written stands in a refusal. */
function readable(
  written: ExplainReport['explanations'],
  findings: readonly FindingRecord[],
): readonly Read[] {
  const asked = new Set(
    findings
      .filter(needsExplanation)
      .flatMap(({ code, subject }) => [`${code} `, `${code} ${subject ?? ''}`]),
  )
  const places = new Map<string, Read>()
  for (const { code, subject, was, text } of written) {
    const place = `${code} ${subject}`
    if (!asked.has(place))
      throw new Invalid(
        'This report does not ask for one of these explanations. Reload the page and try again.',
      )
    const read = readExplanation(text)
    if (read.kind === 'wrong') throw new Invalid(`Rule ${code}: ${read.sentence}`)
    places.set(place, { code, subject, was, text: read.kind === 'said' ? read.text : null })
  }
  return [...places.values()]
}

/** Sorts what was written: an explanation is changed only if it still says what the person saw. */
function compareWith(
  said: readonly ExplanationRecord[],
  written: readonly Read[],
): { toSave: NewExplanation[]; conflicts: Explained['conflicts'] } {
  const stored = new Map(said.map((each) => [`${each.code} ${each.subject}`, each]))
  const toSave: NewExplanation[] = []
  const conflicts: Explained['conflicts'] = []
  for (const { was, ...explanation } of written) {
    const { code, subject, text } = explanation
    const theirs = stored.get(`${code} ${subject}`)
    const now = theirs?.text ?? null
    if (sameText(now, text)) continue
    if (sameText(now, was)) toSave.push(explanation)
    else
      conflicts.push({
        code,
        subject,
        theirs: now,
        by: theirs?.explainedBy ?? null,
        at: theirs?.explainedAt ?? null,
      })
  }
  return { toSave, conflicts }
}
