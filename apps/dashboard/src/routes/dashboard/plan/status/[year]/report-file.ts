import { formulaSafeCsv } from '#lib/release/formula-safe-csv.ts'

interface Exported {
  title: string
  edition: string
  fiscalYear: number
  asOf: string
  fields: Readonly<Record<string, string>>
  rows: readonly Readonly<Record<string, string | number | null>>[]
}

/** The report as CSV: a header with the names of the fields, then its rows. */
export const reportCsv = ({ fields, rows }: Exported): string =>
  formulaSafeCsv(
    Object.keys(fields),
    rows.map((row) => Object.keys(fields).map((field) => row[field] ?? null)),
  )

/** The report as JSON, with what its fields mean; `synthetic`: all of it is made up. */
export const reportJson = (report: Exported, synthetic: boolean): string =>
  `${JSON.stringify({ ...report, synthetic }, null, 2)}\n`
