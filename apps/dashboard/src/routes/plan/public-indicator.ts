import { isPartial } from '@muster/metrics'
import { m } from '#lib/paraglide/messages.js'
import { formatCount, isPercent } from '#lib/words/count-in-words.ts'

/** An indicator in one fiscal year, from released totals only. */
export interface PublicIndicatorYear {
  fiscalYear: number
  /** In the indicator's unit; null where `missing` says why. */
  value: number | null
  /** `not_released`: a part of the formula is finer than what is public. */
  missing: 'no_report' | 'withheld' | 'not_released' | 'not_in_force' | null
  target: number | null
  reported: number
  expected: number
}

export interface PublicIndicator {
  code: string
  label: string
  /** Of the label and of the formula, where they are not in the language of the page. */
  language?: 'en' | undefined
  formulaLanguage?: 'en' | undefined
  unit: string
  direction: 'up' | 'down'
  formulaText: string
  why: string
  years: readonly PublicIndicatorYear[]
}

/** The plan of one fiscal year, as the api answers. */
interface PlanOfYear {
  fiscalYear: number
  goals: readonly {
    objectives: readonly {
      id: string
      indicators: readonly (Omit<PublicIndicator, 'years' | 'language' | 'formulaLanguage'> & {
        actual: number | null
        missing: PublicIndicatorYear['missing']
        target: number | null
        reported: number
        expected: number
      })[]
    }[]
  }[]
}

/** The indicators of each objective (by its id), with a column for each fiscal year of `plans`, oldest first. */
export function indicatorsByObjective(plans: readonly PlanOfYear[]): Record<string, PublicIndicator[]> {
  const byObjective: Record<string, PublicIndicator[]> = {}
  for (const plan of plans.toSorted((a, b) => a.fiscalYear - b.fiscalYear)) {
    for (const { id, indicators } of plan.goals.flatMap(({ objectives }) => objectives)) {
      const known = (byObjective[id] ??= [])
      for (const {
        code,
        label,
        unit,
        direction,
        formulaText,
        why,
        actual,
        missing,
        target,
        reported,
        expected,
      } of indicators) {
        const year = { fiscalYear: plan.fiscalYear, value: actual, missing, target, reported, expected }
        const at = known.findIndex((indicator) => indicator.code === code)
        const before = known[at]
        if (before === undefined)
          known.push({ code, label, unit, direction, formulaText, why, years: [year] })
        else known[at] = { ...before, years: [...before.years, year] }
      }
    }
  }
  return byObjective
}

/** Whether any year of the indicator can be told from what is released. */
export const isPublic = ({ years }: PublicIndicator): boolean =>
  years.some(({ missing }) => missing !== 'not_released')

const reasons = {
  no_report: m.chart_no_report,
  withheld: m.chart_withheld,
  not_released: m.release_not_released,
  not_in_force: m.plan_not_in_force,
} as const

/** What stands in the table for a year: `1,204`, `1,204 *` while it is partial, or why there is no figure. */
export function yearInWords(year: PublicIndicatorYear | undefined, unit: string): string {
  if (year === undefined) return reasons.no_report()
  if (year.missing !== null || year.value === null) return reasons[year.missing ?? 'no_report']()
  const value = isPercent(unit) ? `${formatCount(year.value)}%` : formatCount(year.value)
  return isPartial(year.reported, year.expected) ? `${value} *` : value
}

/** The latest year of these indicators that has a target: the column of targets. */
export function targetYear(indicators: readonly PublicIndicator[]): number | undefined {
  const years = indicators.flatMap(({ years }) =>
    years.filter(({ target }) => target !== null).map(({ fiscalYear }) => fiscalYear),
  )
  return years.length === 0 ? undefined : Math.max(...years)
}
