import {
  findBreakdown,
  findMetric,
  formFor,
  type FiscalQuarter,
  type FormLine,
  type StateCode,
} from '@muster/metrics'
import type { AwardFacts } from '../award-facts.ts'
import { columns, labelColumns } from '../layout/columns.ts'
import { csvCell } from './csv-cell.ts'

/** With it, Excel reads the file as UTF-8 when it is opened with a double click. */
const byteOrderMark = '\uFEFF'

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
  return `${byteOrderMark}${rows.map((cells) => `${cells.map((cell) => csvCell(cell)).join(',')}\r\n`).join('')}`
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
