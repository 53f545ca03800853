import {
  findBreakdown,
  findMetric,
  formFor,
  stratumKey,
  type FiscalQuarter,
  type FormLine,
  type StateCode,
} from '@muster/metrics'
import type { AwardFacts } from '../award-facts.ts'
import { columns, labelColumns } from '../layout/columns.ts'
import { byteOrderMark, csvRow } from './csv-cell.ts'

/**
 * The file that a grantee fills in: every line of the award's form for the quarter, for each state it serves, with labels
 * beside the codes. `value` and `note` are blank. CSV as RFC 4180 has it, UTF-8 with a byte-order mark.
 */
export function writeTemplate(facts: AwardFacts, quarter: FiscalQuarter): string {
  const form = formFor(facts.program, quarter)
  const rows = [
    [...columns, ...labelColumns],
    ...facts.states.flatMap((state) => form.map((line) => rowOf(facts.number, quarter, state, line))),
  ]
  return byteOrderMark + rows.map(csvRow).join('')
}

/** The same in the wide layout: one row for each state, with a column for each line of the form. All of it is blank. */
export function writeWideTemplate(facts: AwardFacts, quarter: FiscalQuarter): string {
  const form = formFor(facts.program, quarter)
  const rows = [
    ['award_number', 'fiscal_quarter', 'state', ...form.map(stratumKey)],
    ...facts.states.map((state) => [facts.number, quarter, state, ...form.map(() => '')]),
  ]
  return byteOrderMark + rows.map(csvRow).join('')
}

function rowOf(
  award: string,
  quarter: FiscalQuarter,
  state: StateCode,
  { metric, breakdown, category }: FormLine,
): readonly string[] {
  const split = findBreakdown(breakdown)
  const labels = [
    findMetric(metric)?.label ?? '',
    split?.label ?? '',
    split?.categories.find(({ code }) => code === category)?.label ?? '',
  ]
  return [award, quarter, state, metric, breakdown, category, '', '', ...labels]
}
