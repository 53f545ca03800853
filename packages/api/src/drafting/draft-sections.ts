import type { DraftLineRecord, ObservationRecord } from '@muster/data'
import {
  addsUpToTotal,
  findBreakdown,
  findMetric,
  formFor,
  parseStratumKey,
  stratumKey,
  type FiscalQuarter,
  type ProgramKind,
  type StateCode,
} from '@muster/metrics'
import { linesOf } from '../reporting/lines-of.ts'
import { placeKey } from '../reporting/place-key.ts'
import type { DraftBreakdown, DraftLine, DraftSection } from '../shapes/draft-form.ts'
import type { ReportLine } from '../shapes/report-view.ts'

interface Asked {
  readonly programKind: ProgramKind
  readonly quarter: FiscalQuarter
  readonly states: readonly StateCode[]
}

interface Told {
  readonly now: readonly ObservationRecord[]
  readonly before: readonly ObservationRecord[]
  readonly typed: readonly DraftLineRecord[]
}

/** The form of a report, metric by metric: every line in every state, with its answer, who typed it and what it was. */
export function draftSections(asked: Asked, { now, before, typed }: Told): DraftSection[] {
  const required = new Set(
    formFor(asked.programKind, asked.quarter).flatMap((line) => (line.required ? stratumKey(line) : [])),
  )
  const typedBy = new Map(typed.map((each) => [placeKey(each), each]))
  const lines = linesOf(asked, now, before).map((line) => ({
    ...line,
    ...(parseStratumKey(line.key) ?? { metric: line.key, breakdown: '', category: '' }),
  }))
  return [...Map.groupBy(lines, ({ metric }) => metric)].map(([metric, own]) => {
    const found = findMetric(metric)
    return {
      metric,
      label: found?.label ?? metric,
      definition: found?.definition ?? '',
      unit: found?.unit ?? '',
      breakdowns: [...new Set(own.map(({ breakdown }) => breakdown))].flatMap(breakdownOf),
      lines: own.map((line) =>
        draftLineOf(line, required.has(line.key), typedBy.get(`${line.state} ${line.key}`)),
      ),
    }
  })
}

function breakdownOf(code: string): DraftBreakdown[] {
  const found = findBreakdown(code)
  if (found === undefined) return []
  return [{ code, label: found.label, addsUp: addsUpToTotal(found), exclusive: found.exclusive }]
}

function draftLineOf(
  line: ReportLine & { breakdown: string; category: string },
  required: boolean,
  typed: DraftLineRecord | undefined,
): DraftLine {
  const { key, state, label, breakdown, category, answer, previous, row } = line
  const found = findBreakdown(breakdown)
  return {
    key,
    state,
    label: found?.categories.find(({ code }) => code === category)?.label ?? label,
    breakdown: breakdown === '' ? null : breakdown,
    required,
    answer,
    previous,
    changedBy: typed?.changedBy ?? null,
    changedAt: typed?.changedAt ?? null,
    source: answer === null ? null : row !== null ? 'file' : typed === undefined ? null : 'form',
  }
}
