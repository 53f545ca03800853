import { paths } from '#lib/paths.ts'
import type { ReleaseFacts, ReleasedTable } from '#lib/release/released-table.ts'
import { statusOf } from '#lib/release/release-csv.ts'

/** A release in the list of the public API. Addresses are whole: they can be followed from anywhere. */
export function releaseInList(release: ReleaseFacts, origin: string) {
  const { number, title, status, publishedAt, asOf, sha256, withdrawn } = release
  return {
    number,
    title,
    status,
    published_at: publishedAt,
    as_of: asOf,
    sha256,
    withdrawn,
    links: {
      self: origin + paths.apiRelease(number),
      page: origin + paths.release(number),
      csv: origin + paths.releaseCsv(number),
      datapackage: origin + paths.releaseDataPackage(number),
    },
  }
}

/** A release with its figures; none if it was withdrawn. A withheld figure is null, with the status that says so. */
export function releaseInApi(release: ReleaseFacts, tables: readonly ReleasedTable[], origin: string) {
  return {
    ...releaseInList(release, origin),
    metrics: tables.map(({ metric, label, definition, unit, source, rows }) => ({
      metric,
      label,
      definition,
      unit,
      source,
      figures: rows.map((row) => ({
        fiscal_year: row.fiscalYear,
        value: row.withheld ? null : row.value,
        status: statusOf(row),
        reports_in: row.reported,
        reports_due: row.expected,
      })),
    })),
  }
}
