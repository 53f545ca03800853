import type { FiscalQuarter, IsoDate } from '@muster/metrics'
import type { AwardFacts } from './award-facts.ts'
import type { CountTable } from './counts/count-table.ts'
import type { Finding, Repair } from './findings/finding.ts'
import type { Counts } from './findings/finding-ledger.ts'

export interface CheckOptions {
  readonly fileName: string
  /** The day by which quarters are judged. */
  readonly today: IsoDate
  /** Awards that may be reported for. Undefined where nobody knows: then only the dictionary judges. */
  readonly awards?: readonly AwardFacts[]
}

/** What intake says of a file. */
export interface CheckResult {
  readonly file: string
  /** `UTF-8`, `UTF-8 with BOM`; `unknown` if the file is no text. */
  readonly encoding: string
  /** One character; none if the file is no table. */
  readonly delimiter: string
  readonly layout: 'long'
  /** Rows below the column names that are not wholly blank. */
  readonly rows: number
  /** Awards named in the file, in its order. */
  readonly awards: readonly string[]
  /** Quarters named in the file, in the order of time. */
  readonly quarters: readonly FiscalQuarter[]
  /** The first thousand, in the order of the file. */
  readonly repairs: readonly Repair[]
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
