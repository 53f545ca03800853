import {
  ensureReport,
  findDueDate,
  lockReport,
  markAsCounts,
  readDraftLines,
  readExplanations,
  readFindings,
  readObservations,
  replaceFindings,
  rewriteObservations,
  saveDraftLines,
  type AwardRecord,
  type ChangedLine,
  type ExplanationRecord,
  type NewFinding,
  type ObservationRecord,
  type Transaction,
} from '@muster/data'
import { formFor, parseStratumKey, stratumKey, type FiscalQuarter, type Stratum } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { beginDraft } from '../drafting/begin-draft.ts'
import { compareAndSet, type TypedLine } from '../drafting/compare-and-set.ts'
import { draftFindingOf } from '../drafting/draft-findings.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { recordAudit } from '../record-audit.ts'
import { Invalid, NotFound } from '../refusals.ts'
import { countNotExplained } from '../reporting/explanations-of.ts'
import { judgeReport, type KeptAnswer } from '../reporting/judge-report.ts'
import { newestForGrantee } from '../reporting/newest-revision.ts'
import { placeKey } from '../reporting/place-key.ts'
import { instant } from '../shapes/codes.ts'
import { draftFinding, linePlace, typedAnswer } from '../shapes/draft-form.ts'
import { reportPlace } from '../shapes/report-place.ts'

/** `was` is what the person had before them, `now` what they typed; a line is named once. */
export const saveLinesInput = reportPlace.extend({
  lines: z
    .array(linePlace.extend({ was: typedAnswer, now: typedAnswer }))
    .min(1)
    .max(2_000),
})
export type SaveLines = z.output<typeof saveLinesInput>

export const saveLinesOutput = z.object({
  /** Of the draft; null if nothing was to be saved, and there is none. */
  revisionNumber: z.int().nullable(),
  /** How many of the lines now say what the person typed. */
  saved: z.int(),
  /** Lines that somebody else changed meanwhile. They are not saved. */
  conflicts: z.array(
    linePlace.extend({ theirs: typedAnswer, by: z.string().nullable(), at: instant.nullable() }),
  ),
  /** Of the whole draft. */
  findings: z.array(draftFinding),
  notExplained: z.int(),
  savedAt: instant,
})
export type LinesSaved = z.infer<typeof saveLinesOutput>

/**
 * Saves lines of the form into the draft, each only if it still says what the person saw. The first one begins the draft:
 * with what the newest revision says, if there is one; what is with the office stays there meanwhile. The rules judge the
 * whole draft anew.
 * @throws NotPermitted, NotFound, Invalid for a line that nobody asks for
 */
export async function saveLines(ctx: Context, input: SaveLines): Promise<LinesSaved> {
  const { awardNumber, quarter } = input
  return inOrganization(ctx, 'drafts.saveLines', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const { awardId } = award
    if ((await findDueDate(tx, { awardId, quarter })) === undefined) throw new NotFound('report')
    await ensureReport(tx, { awardId, quarter }, ctx.newId())
    const report = await lockReport(tx, { awardId, quarter })
    if (report === undefined) throw new Error('A report is gone that was just made.')

    const base = newestForGrantee(report)
    const baseKey = base && { awardId, revisionId: base.revisionId }
    const stored = baseKey === undefined ? [] : await readObservations(tx, baseKey)
    refuseUnasked(input.lines, award, quarter, stored)
    const typists = baseKey === undefined ? [] : await readDraftLines(tx, baseKey)
    const { changes, conflicts } = compareAndSet(input.lines, stored, typists)
    const outcome = {
      saved: input.lines.length - conflicts.length,
      conflicts: [...conflicts],
      savedAt: ctx.now,
    }
    const draft = base?.status === 'draft' ? base : undefined
    if (changes.length === 0)
      return { ...outcome, revisionNumber: draft?.number ?? null, ...(await foundIn(tx, baseKey)) }

    const { revisionId, number } =
      draft ?? (await beginDraft(tx, ctx, { awardId, report, base, by: by.userId }))
    const key = { awardId, revisionId }
    if (base?.kind === 'nothing_to_report') await markAsCounts(tx, key)
    const changed = changes.map(({ state, key: line, now }) => ({
      state,
      stratum: stratumOf(line),
      answer: now,
    }))
    await rewriteObservations(tx, key, changed)
    await saveDraftLines(tx, key, changed, { at: ctx.now, by: by.userId })
    const findings = await judgeReport(tx, withChanges(stored, changed), { award, quarter, now: ctx.now })
    await replaceFindings(tx, key, findings)
    const found = foundOf(findings, await readExplanations(tx, key))
    await recordAudit(tx, ctx, {
      action: 'drafts.saveLines',
      subject: `report ${award.number} ${quarter}`,
      detail: { revision: number, lines: changes.length },
    })
    return { ...outcome, revisionNumber: number, ...found }
  })
}

/** @throws Invalid for a line that is not on the form, unless it is answered already; and for a line named twice. */
function refuseUnasked(
  lines: readonly TypedLine[],
  { programKind, states }: AwardRecord,
  quarter: FiscalQuarter,
  stored: readonly ObservationRecord[],
): void {
  const form = formFor(programKind, quarter)
  const asked = new Set([
    ...states.flatMap((state) => form.map((line) => `${state} ${stratumKey(line)}`)),
    ...stored.map(placeKey),
  ])
  const named = new Set(lines.map(({ state, key }) => `${state} ${key}`))
  if (named.size < lines.length || [...named].some((place) => !asked.has(place)))
    throw new Invalid('The form does not have one of these lines any more. Load the page again.')
}

function stratumOf(key: string): Stratum {
  const stratum = parseStratumKey(key)
  if (stratum === undefined) throw new Error('A line of the form is not in the dictionary.')
  return stratum
}

async function foundIn(tx: Transaction, key: { awardId: string; revisionId: string } | undefined) {
  if (key === undefined) return { findings: [], notExplained: 0 }
  return foundOf(await readFindings(tx, key), await readExplanations(tx, key))
}

const foundOf = (findings: readonly NewFinding[], said: readonly ExplanationRecord[]) => ({
  findings: findings.map(draftFindingOf),
  notExplained: countNotExplained(findings, said),
})

/** What a draft says after lines of it were changed: `rewriteObservations` does the same to what is kept. */
function withChanges(stored: readonly KeptAnswer[], changes: readonly ChangedLine[]): KeptAnswer[] {
  const changed = new Set(changes.map(placeKey))
  return [
    ...stored.filter((each) => !changed.has(placeKey(each))),
    ...changes.flatMap(({ answer, ...place }) =>
      answer === null ? [] : { ...place, answer, sourceRow: null },
    ),
  ]
}
