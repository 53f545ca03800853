import type { Context } from '../../context.ts'
import type { ExplanationGroup } from '../../shapes/explanation.ts'
import type { RevisionPlace } from '../../shapes/report-place.ts'
import { explainReport } from '../../verbs/explain-report.ts'
import { getReport } from '../../verbs/get-report.ts'

/** Explains whatever a draft asks for and has no explanation yet: each rule's findings together, or the only one by itself. */
export async function explainAll(
  ctx: Context,
  place: RevisionPlace,
  textFor: (code: string) => string,
): Promise<void> {
  const { explanations } = await getReport(ctx, place)
  const open = explanations.filter(({ missing }) => missing > 0)
  if (open.length === 0) return
  await explainReport(ctx, {
    ...place,
    explanations: open.map((group) => ({
      code: group.code,
      subject: subjectOf(group),
      was: null,
      text: textFor(group.code),
    })),
  })
}

function subjectOf({ each, findings }: ExplanationGroup): string {
  const [only, ...more] = each
  const isAll = more.length === 0 && findings.every(({ subject }) => subject === only?.subject)
  return isAll ? (only?.subject ?? '') : ''
}
