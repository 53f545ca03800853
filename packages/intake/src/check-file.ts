import { compareQuarters } from '@muster/metrics'
import type { Known } from './award-facts.ts'
import type { ByteSource } from './bytes/byte-source.ts'
import type { CheckOptions, CheckResult } from './check-result.ts'
import type { Sink } from './coding/row-reader.ts'
import { CountTable } from './counts/count-table.ts'
import { judgeReports } from './counts/judge-reports.ts'
import { LineStore } from './counts/line-store.ts'
import { ReportList } from './counts/report-list.ts'
import { totalsInFile } from './counts/totals-in-file.ts'
import { FindingLedger } from './findings/finding-ledger.ts'
import { RepairLedger } from './findings/repair-ledger.ts'
import { defaultLimits } from './limits.ts'
import { fileIsNotEmpty } from './rules/s101-file-is-not-empty.ts'
import { fileHasRows } from './rules/s103-file-has-rows.ts'
import { readRows, type RowsRead } from './table/read-rows.ts'
import { TableReader, type ReadTable } from './table/table-reader.ts'
import { Telling } from './telling.ts'

/**
 * Checks a file: bytes in; counts, repairs and findings out. The same in a browser's worker and on a server. It reads as
 * the bytes come, and keeps of a row only its numbers and its note.
 *
 * No file makes it throw: what is wrong with a file is a finding. It throws only what reading `bytes` throws, or what one
 * of the functions in `options` does.
 */
export async function checkFile(bytes: ByteSource, options: CheckOptions): Promise<CheckResult> {
  const known: Known = {
    today: options.today,
    awards: options.awards && new Map(options.awards.map((award) => [award.number.toUpperCase(), award])),
    refused: new Set(options.refused),
  }
  const sink: Sink = {
    lines: new LineStore(),
    reports: new ReportList(),
    findings: new FindingLedger(options.onFound),
    repairs: new RepairLedger(),
  }
  const limits = { ...defaultLimits, ...options.limits }
  const edits = new Map(options.edits?.map((edit) => [edit.row, edit]))
  const reader = new TableReader({ known, limits, mapping: options.columnMapping ?? [], edits }, sink)
  const telling = new Telling(options, sink)
  const source = await readRows(
    bytes,
    { limits, refused: known.refused, sheet: options.sheet, onStretch: (size) => telling.tell(size) },
    reader,
    sink,
  )
  const read = reader.finish()
  const table = { ...read, isWhole: read.isWhole && source.isWhole }
  // Whoever takes the lines need not wait for the rules.
  await telling.finish()
  judgeTable(table, sink)
  judgeReports(sink, known, table)
  return result(options, source, { ...table, unmapped: reader.unknown.found }, sink)
}

function judgeTable({ heading, rows, isWhole }: ReadTable, { findings }: Sink): void {
  // What was not read cannot be said to be missing.
  if (!isWhole) return
  const nowhere = { row: null, column: null }
  if (heading === undefined)
    findings.add(fileIsNotEmpty, { ...nowhere, message: 'This file has no text in it.' })
  else if (rows === 0 && heading.places.size > 0)
    findings.add(fileHasRows, { ...nowhere, message: 'This file has column names, but no rows below them.' })
}

function result(
  { fileName }: CheckOptions,
  { encoding, delimiter, sheets, sheet }: RowsRead,
  { rows, heading, unmapped }: ReadTable & Pick<CheckResult, 'unmapped'>,
  { lines, reports, findings, repairs }: Sink,
): CheckResult {
  return {
    file: fileName,
    encoding,
    delimiter,
    layout: heading?.layout ?? 'long',
    sheets,
    sheet,
    headings: heading?.names ?? [],
    headingRow: heading?.row ?? null,
    unmapped,
    rows,
    awards: reports.awards.texts,
    quarters: reports.quarters.texts.toSorted(compareQuarters),
    repairs: repairs.repairs,
    repairGroups: repairs.groups,
    repairCount: repairs.count,
    ...findings.finish(),
    totals: totalsInFile(lines, reports),
    readable: rows > 0 && heading !== undefined && heading.places.size > 0,
    values: new CountTable(lines, reports),
  }
}
