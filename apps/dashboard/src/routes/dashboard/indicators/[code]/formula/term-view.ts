import { findBreakdown, findMetric, metrics, programKinds } from '@muster/metrics'
import { fieldOf, type SideName, type TermDraft } from './formula-draft.ts'

export interface Choice {
  code: string
  label: string
}

/** One part of a formula with what can be chosen for it. */
export interface TermView {
  field: string
  metric: string
  /** What the metric counts, how; empty while none is chosen. */
  about: string
  breakdown: string
  breakdowns: readonly Choice[]
  categories: readonly (Choice & { chosen: boolean })[]
  /** Whether several categories may be added: nobody is in two of them. */
  exclusive: boolean
}

/** Every metric of the dictionary, program by program. */
export const metricMenu = (): readonly { label: string; metrics: readonly Choice[] }[] =>
  programKinds.map(({ code, label }) => ({
    label,
    metrics: metrics
      .filter(({ program }) => program === code)
      .map((metric) => ({ code: metric.code, label: metric.label })),
  }))

/** What can be chosen for a part as it stands. A breakdown or category that does not belong to it is not chosen. */
export function termView(side: SideName, index: number, term: TermDraft): TermView {
  const metric = findMetric(term.metric)
  const breakdowns = (metric?.breakdowns ?? []).flatMap((code) => findBreakdown(code) ?? [])
  const breakdown = breakdowns.find(({ code }) => code === term.breakdown)
  return {
    field: fieldOf(side, index),
    metric: metric?.code ?? '',
    about: metric === undefined ? '' : `${metric.definition} Counted in ${metric.unit}.`,
    breakdown: breakdown?.code ?? '',
    breakdowns: breakdowns.map(({ code, label }) => ({ code, label })),
    categories: (breakdown?.categories ?? []).map(({ code, label }) => ({
      code,
      label,
      chosen: term.categories.includes(code),
    })),
    exclusive: breakdown?.exclusive ?? true,
  }
}

/** What of a part belongs to it. */
export function termChosen(term: TermDraft): TermDraft {
  const { metric, breakdown, categories } = termView('above', 0, term)
  return {
    metric,
    breakdown,
    categories: categories.flatMap(({ code, chosen }) => (chosen ? [code] : [])),
  }
}
