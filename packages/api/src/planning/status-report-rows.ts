import type { PlanFigures } from '../shapes/plan-figures.ts'
import type { PlanProgress, PlanSubjectView } from '../shapes/plan-progress.ts'
import { statusReportFields, type StatusReportRow } from '../shapes/status-report.ts'

type Filled = Partial<StatusReportRow>

const blank: Filled = Object.fromEntries(Object.keys(statusReportFields).map((field) => [field, null]))

/** The status report of a fiscal year as rows, objective by objective, then theme by theme. */
export function statusReportRows(progress: PlanProgress, figures: PlanFigures): readonly Filled[] {
  const year = progress.fiscalYear
  const indicators = new Map(
    figures.goals.flatMap(({ objectives }) => objectives.map((each) => [each.id, each.indicators] as const)),
  )
  const rows: Filled[] = [
    ...progress.objectives.flatMap(({ goal, id, title, narrative, actions }): Filled[] => {
      const place = { goal: goal.id, objective: id }
      return [
        ...(indicators.get(id) ?? []).map((each) => ({ ...place, ...indicatorCells(each) })),
        ...actions.flatMap((action) => statusCells(action).map((cells) => ({ ...place, ...cells }))),
        ...narrativeCells({ id, title, narrative }, place),
      ]
    }),
    ...progress.themes.flatMap(({ subject, narrative }): Filled[] => {
      const place = { theme: subject.id }
      const { id, title } = subject
      return [
        ...statusCells(subject).map((cells) => ({ ...place, ...cells })),
        ...narrativeCells({ id, title, narrative }, place),
      ]
    }),
  ]
  return rows.map((cells) => ({ ...blank, fiscal_year: year, ...cells }))
}

type Figure = PlanFigures['goals'][number]['objectives'][number]['indicators'][number]

const indicatorCells = (figure: Figure): Filled => ({
  kind: 'indicator',
  id: figure.code,
  title: figure.label,
  unit: figure.unit,
  actual: figure.actual,
  target: figure.target,
  baseline: figure.baseline.value,
  baseline_year: figure.baseline.fiscalYear,
  reported: figure.reported,
  expected: figure.expected,
  judgment: figure.onTrack,
})

const codes = (agencies: readonly { code: string }[]) => agencies.map(({ code }) => code).join(' ')

const statusCells = ({ kind, id, title, lead, supporting, planned, marks, statuses }: PlanSubjectView) =>
  marks
    .filter(({ mark }) => mark !== 'none')
    .map(({ year, mark }): Filled => ({
      kind,
      id,
      title,
      lead: codes(lead),
      supporting: codes(supporting),
      planned,
      year,
      status: mark,
      text: statuses.find((each) => each.year === year)?.comment ?? null,
    }))

const narrativeCells = (
  { id, title, narrative }: { id: string; title: string; narrative: { text: string | null } | null },
  place: Filled,
): Filled[] =>
  narrative?.text == null ? [] : [{ ...place, kind: 'narrative', id, title, text: narrative.text }]
