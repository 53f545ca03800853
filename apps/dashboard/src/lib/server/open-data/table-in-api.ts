import type { ReleasedDivision } from '#lib/explore/released.ts'
import { paths } from '#lib/paths.ts'
import { partStatus } from '#lib/release/parts-csv.ts'
import { statusOf } from '#lib/release/release-csv.ts'
import { releaseInList } from './release-in-api.ts'

/** A metric of a release by fiscal year, and by one dimension if that was asked for. What is withheld is null, with the status that says so. */
export function tableInApi(table: ReleasedDivision, origin: string) {
  const { release, metric, label, definition, unit, source, by, totals, parts } = table
  const { number } = release
  return {
    release: releaseInList(release, origin),
    metric,
    label,
    definition,
    unit,
    source,
    links: {
      self: origin + paths.apiTable(number, metric, { by: parts?.dimension }),
      page: origin + paths.explore({ metric, by: parts?.dimension, release: number }),
    },
    dimensions: by.map((each) => ({
      ...each,
      table: origin + paths.apiTable(number, metric, { by: each.dimension }),
    })),
    totals: totals.map((row) => ({
      fiscal_year: row.fiscalYear,
      value: row.withheld ? null : row.value,
      status: statusOf(row),
      reports_in: row.reported,
      reports_due: row.expected,
    })),
    divided: parts && {
      dimension: parts.dimension,
      label: parts.label,
      members: parts.members.map(({ member, label, values }) => ({
        member,
        label,
        figures: values.map((value) => ({
          fiscal_year: value.fiscalYear,
          value: value.value,
          status: partStatus(value),
          reports_in: value.reported,
          reports_due: value.expected,
        })),
      })),
      omitted: parts.omitted.map(({ fiscalYear, reason }) => ({ fiscal_year: fiscalYear, reason })),
    },
  }
}
