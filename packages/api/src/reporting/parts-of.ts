import type { NewFinding, NewObservation } from '@muster/data'
import type { CheckResult } from '@muster/intake'
import type { FiscalQuarter } from '@muster/metrics'

/** What a file says for one report. */
export interface ReportPart {
  readonly awardNumber: string
  readonly quarter: FiscalQuarter
  readonly observations: readonly NewObservation[]
  /** What the rules said of its rows, and of the file as a whole. */
  readonly findings: readonly NewFinding[]
}

/**
 * A checked file, report by report, in the order of award numbers and quarters: everybody who stores parts takes the
 * locks of reports in this order.
 */
export function partsOf(checked: Pick<CheckResult, 'values' | 'findings'>): readonly ReportPart[] {
  const parts = new Map<string, Omit<ReportPart, 'findings'> & { observations: NewObservation[] }>()
  const partOfRow = new Map<number, string>()
  for (const { award, quarter, state, stratum, answer, row, note } of checked.values.each()) {
    const key = `${award} ${quarter}`
    const part = parts.get(key) ?? { awardNumber: award, quarter, observations: [] }
    part.observations.push({ stratum, state, answer, sourceRow: row, note })
    parts.set(key, part)
    partOfRow.set(row, key)
  }
  return [...parts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => ({
      ...part,
      findings: checked.findings.filter(({ row }) => {
        const own = row === null ? undefined : partOfRow.get(row)
        return own === undefined || own === key
      }),
    }))
}
