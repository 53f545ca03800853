import type { FiscalQuarter } from '@muster/metrics'
import type { Known } from '../award-facts.ts'
import { remembering } from '../coding/remembering.ts'
import type { Sink } from '../coding/row-reader.ts'
import { numbersIn } from '../comparing/numbers-in.ts'
import type { FindingLedger } from '../findings/finding-ledger.ts'
import type { ReportInFile } from '../rules/file-rule.ts'
import { rulebook } from '../rules/rulebook.ts'
import { rulesInForce } from '../rules/rules-in-force.ts'
import type { ReadTable } from '../table/table-reader.ts'
import { formIndex } from './form-index.ts'
import { linesByReport } from './lines-by-report.ts'
import type { LineStore } from './line-store.ts'
import { programsFromMetrics } from './program-of-award.ts'
import type { ReportPlace } from './report-list.ts'
import { Report, type ReportFacts } from './report.ts'

/**
 * Asks the rules about each award, quarter and state of a file, and then about the file. Of a file that was not read as a
 * whole, nothing can be said to be missing. `namesLines`: every finding about a line tells it as its subject.
 */
export function judgeReports(
  { lines, reports, findings }: Pick<Sink, 'lines' | 'reports' | 'findings'>,
  known: Known,
  { heading, isWhole }: Pick<ReadTable, 'heading' | 'isWhole'>,
  namesLines = false,
): void {
  const programOf = programsFromMetrics(lines, reports)
  const { order, starts } = linesByReport(lines, reports.places.length)
  const report = new Report(lines, heading?.placeOfStratum ?? new Map(), namesLines)
  const inFile: ReportInFile[] = []
  const rulesIn = remembering((quarter: FiscalQuarter) => rulesInForce(rulebook.reports, quarter))

  reports.places.forEach((place, id) => {
    const own = order.subarray(starts[id] ?? 0, starts[id + 1] ?? 0)
    const [first] = own
    if (first === undefined) return
    findings.about = place
    const facts = known.awards?.get(place.award)
    const isBlurred = judgePlace(place, facts, known, findings, lines, own)
    const program = facts?.program ?? programOf(reports.awardOfReport[id] ?? 0)
    const form =
      program === undefined || isBlurred || !isWhole ? undefined : formIndex(program, place.quarter)
    report.open({ place, facts, program, form }, own)
    inFile.push({ place, program, rows: own.length, firstRow: lines.rowOf(first), ...numbersIn(report) })
    for (const rule of rulesIn(place.quarter)) rule.judge(report, (said) => findings.add(rule, said))
  })

  findings.about = undefined
  for (const rule of rulebook.files) rule.judge(inFile, known, (said) => findings.add(rule, said))
}

/** @returns whether it is unclear which form the rows are for. */
function judgePlace(
  place: ReportPlace,
  facts: ReportFacts['facts'],
  known: Known,
  findings: FindingLedger,
  lines: LineStore,
  own: Uint32Array,
): boolean {
  let isBlurred = false
  for (const rule of rulebook.places) {
    const complaint = rule.judge(place, facts, known)
    if (complaint === undefined) continue
    isBlurred ||= rule.blursForm
    const { column } = rule
    const value = column === 'state' ? place.state : place.quarter
    for (const line of own)
      findings.add(rule, {
        row: lines.rowOf(line),
        column,
        value,
        cause: `${place.award} ${value}`,
        ...complaint,
      })
  }
  return isBlurred
}
