import type { Edit } from './mending/edit.ts'
import type { ColumnMapping } from './layout/column-mapping.ts'
import type { Limits } from './limits.ts'
import type { FiscalQuarter, IsoDate } from '@muster/metrics'
import type { AwardFacts } from './award-facts.ts'
import type { CountTable } from './counts/count-table.ts'
import type { Finding, Repair } from './findings/finding.ts'
import type { LineBatch } from './counts/line-store.ts'
import type { ReportList } from './counts/report-list.ts'
import type { RepairGroup } from './findings/repair-ledger.ts'
import type { Layout } from './layout/heading.ts'
import type { UnmappedColumn } from './table/unknown-columns.ts'
import type { Counts, Hearing } from './findings/finding-ledger.ts'

export interface CheckOptions {
  readonly fileName: string
  /** The day by which quarters are judged. */
  readonly today: IsoDate
  /** Awards that may be reported for. Undefined where nobody knows: then only the dictionary judges. */
  readonly awards?: readonly AwardFacts[]
  /** Other limits than the usual ones. */
  readonly limits?: Partial<Limits>
  /** Which sheet of a workbook; the only one with a table if absent. */
  readonly sheet?: string
  /** What columns stand for whose headings Muster does not know. */
  readonly columnMapping?: ColumnMapping
  /** What the person changed in the file, in any order; one for each row. */
  readonly edits?: readonly Edit[]
  /** Codes of kinds of repair that the person does not want. */
  readonly refused?: readonly string[]
  /** Hears how many bytes of text have been read. */
  readonly onProgress?: (bytesRead: number) => void
  /** Hears of findings while the file is read: early ones, and never all. */
  readonly onFindings?: (soFar: readonly Finding[]) => void
  /** Hears of every finding, one by one, and which report it is about. For whoever takes a file apart. */
  readonly onFound?: Hearing
  /** Takes the lines as they are read, in batches; the reading waits for it. What the rules say comes only at the end. */
  readonly onLines?: (batch: LineBatch & { readonly reports: ReportList }) => void | Promise<void>
}

/** What intake says of a file. */
export interface CheckResult {
  readonly file: string
  /** `UTF-8`, `UTF-8 with BOM`, `UTF-16 LE`, `UTF-16 BE`, `Windows-1252`, `XLSX`; `unknown` if the file is no table. */
  readonly encoding: string
  /** One character; none if the file is no table. */
  readonly delimiter: string
  readonly layout: Layout
  /** Names of the sheets that have text, if the file is a workbook. */
  readonly sheets: readonly string[]
  /** The sheet that was read; null if the file is no workbook, or none was chosen. */
  readonly sheet: string | null
  /** The column names as in the file; none if there are none. */
  readonly headings: readonly string[]
  /** Spreadsheet row of the column names. */
  readonly headingRow: number | null
  /** Columns that match nothing and were not explained. */
  readonly unmapped: readonly UnmappedColumn[]
  /** Rows below the column names that are not wholly blank. */
  readonly rows: number
  /** Awards named in the file, in its order. */
  readonly awards: readonly string[]
  /** Quarters named in the file, in the order of time. */
  readonly quarters: readonly FiscalQuarter[]
  /** The first thousand, in the order of the file. */
  readonly repairs: readonly Repair[]
  /** All of them by kind, with a few examples of each; the most frequent kind first. */
  readonly repairGroups: readonly RepairGroup[]
  readonly repairCount: number
  /** The thousand most damaging, those first. */
  readonly findings: readonly Finding[]
  /** All findings; a cause that is told for many rows at once counts once. */
  readonly counts: Counts
  /** Metric code to the sum of its totals in the file, where such a sum is allowed. */
  readonly totals: Readonly<Record<string, number>>
  /** False if the file could not be read as a table at all. */
  readonly readable: boolean
  readonly values: CountTable
}
