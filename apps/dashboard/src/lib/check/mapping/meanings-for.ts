import { columns, type AwardFacts } from '@muster/intake'
import {
  allStrata,
  formFor,
  isTotal,
  parseFiscalQuarter,
  stratumKey,
  stratumLabel,
  totalOf,
  type Stratum,
} from '@muster/metrics'
import { meaningKey } from './meaning-key.ts'

/** Something that a column may stand for. */
export interface MeaningChoice {
  /** As `meaningKey` has it. */
  key: string
  label: string
}

/** Choices that belong together, under one heading of a list. */
export interface MeaningGroup {
  label: string
  choices: readonly MeaningChoice[]
}

const columnLabels: Readonly<Record<(typeof columns)[number], string>> = {
  award_number: 'Award number',
  fiscal_quarter: 'Quarter',
  state: 'State',
  metric: 'Metric',
  breakdown: 'Breakdown',
  category: 'Category',
  value: 'Value',
  note: 'Note',
}

/**
 * What a column may stand for: a column of one line for each value, or a line of the form, which then has a column of its
 * own. The lines are those of the awards' programs in `quarter`; where nobody knows the awards, all lines.
 */
export function meaningsFor(
  awards: readonly AwardFacts[] | null,
  quarter: string | undefined,
): readonly MeaningGroup[] {
  return [
    {
      label: 'A column of the table',
      choices: columns.map((column) => ({
        key: meaningKey({ kind: 'column', column }),
        label: columnLabels[column],
      })),
    },
    ...[...Map.groupBy(linesFor(awards, quarter), ({ metric }) => metric)].map(([metric, lines]) => ({
      label: stratumLabel(totalOf(metric)),
      choices: lines.map((line) => ({
        key: meaningKey({ kind: 'stratum', stratum: line }),
        label: isTotal(line) ? `${stratumLabel(line)}: total` : stratumLabel(line),
      })),
    })),
  ]
}

function linesFor(awards: readonly AwardFacts[] | null, quarter: string | undefined): readonly Stratum[] {
  const programs = new Set(awards?.map(({ program }) => program))
  const parsed = quarter === undefined ? undefined : parseFiscalQuarter(quarter)
  if (programs.size === 0 || parsed === undefined) return allStrata()
  const lines = [...programs].flatMap((program) => formFor(program, parsed))
  return [...new Map(lines.map((line) => [stratumKey(line), line])).values()]
}
