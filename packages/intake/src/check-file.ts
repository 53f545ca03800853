import { compareQuarters } from '@muster/metrics'
import type { Known } from './award-facts.ts'
import { piecesOf, type ByteSource } from './bytes/byte-source.ts'
import { decodeText, encodingOf } from './bytes/decode-text.ts'
import { peek } from './bytes/peek.ts'
import type { CheckOptions, CheckResult } from './check-result.ts'
import type { Sink } from './coding/row-reader.ts'
import { CountTable } from './counts/count-table.ts'
import { judgeReports } from './counts/judge-reports.ts'
import { LineStore } from './counts/line-store.ts'
import { ReportList } from './counts/report-list.ts'
import { totalsInFile } from './counts/totals-in-file.ts'
import { FindingLedger } from './findings/finding-ledger.ts'
import { RepairLedger } from './findings/repair-ledger.ts'
import { rulebook } from './rules/rulebook.ts'
import { fileIsNotEmpty } from './rules/s101-file-is-not-empty.ts'
import { fileHasRows } from './rules/s103-file-has-rows.ts'
import { readRecords } from './table/read-records.ts'
import { readTable, type ReadTable } from './table/read-table.ts'
import { sliceText } from './table/slice-text.ts'

/** Enough to tell what a file is. */
const headLength = 4_096

const unread: ReadTable = { delimiter: '', rows: 0, heading: undefined, isWhole: false }

/**
 * Checks a file: bytes in; counts, repairs and findings out. The same in a browser's worker and on a server. It reads as
 * the bytes come, and keeps of a row only its numbers and its note.
 *
 * No file makes it throw: what is wrong with a file is a finding. It throws only what reading `bytes` throws.
 */
export async function checkFile(bytes: ByteSource, options: CheckOptions): Promise<CheckResult> {
  const known: Known = {
    today: options.today,
    awards: options.awards && new Map(options.awards.map((award) => [award.number.toUpperCase(), award])),
  }
  const sink: Sink = {
    lines: new LineStore(),
    reports: new ReportList(),
    findings: new FindingLedger(),
    repairs: new RepairLedger(),
  }
  const pieces = piecesOf(bytes)
  try {
    const { head, pieces: all } = await peek(pieces, headLength)
    if (!judgeContent(head, sink)) return result(options, 'unknown', unread, sink)
    const table = await readTable(readRecords(sliceText(decodeText(all))), known, sink)
    judgeTable(table, sink)
    judgeReports(sink, known, table.isWhole)
    return result(options, encodingOf(head), table, sink)
  } finally {
    await pieces.return(undefined)
  }
}

/** @returns whether the file can be read on. */
function judgeContent(head: Uint8Array, { findings }: Sink): boolean {
  for (const rule of rulebook.content) {
    const complaint = rule.judge(head)
    if (complaint === undefined) continue
    findings.add(rule, { row: null, column: null, ...complaint })
    return false
  }
  return true
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
  encoding: string,
  { delimiter, rows, heading }: ReadTable,
  { lines, reports, findings, repairs }: Sink,
): CheckResult {
  return {
    file: fileName,
    encoding,
    delimiter,
    layout: 'long',
    rows,
    awards: reports.awards.texts,
    quarters: reports.quarters.texts.toSorted(compareQuarters),
    repairs: repairs.repairs,
    repairCount: repairs.count,
    ...findings.finish(),
    totals: totalsInFile(lines, reports),
    readable: rows > 0 && heading !== undefined && heading.places.size > 0,
    values: new CountTable(lines, reports),
  }
}
