import type { Outputs } from '#lib/server/caller.ts'
import { formulaSafeCsv } from './formula-safe-csv.ts'
import { toTheSecond, type figureStatuses } from './release-csv.ts'
import type { ReleaseFacts } from './released-table.ts'

/** One part of a total, with the words under which it is published. */
export type ReleasedPartLine = Outputs['public']['parts']['parts'][number]

/** The columns of the file, in order. */
export const partsCsvHeader = [
  'metric',
  'label',
  'unit',
  'dimension',
  'dimension_label',
  'member',
  'member_label',
  'fiscal_year',
  'value',
  'status',
  'reports_in',
  'reports_due',
  'release',
  'release_status',
  'as_of',
] as const

/** How it stands with a part: as with a total, but that a part with no report is not there. */
export const partStatus = ({
  value,
  revisionPending,
}: Pick<ReleasedPartLine, 'value' | 'revisionPending'>): (typeof figureStatuses)[number] =>
  value === null ? 'withheld' : revisionPending ? 'revision_pending' : 'released'

/**
 * Parts of released totals as open data: one row for each metric, dimension, member and fiscal year. `value` is empty where
 * it is withheld; `reports_in` and `reports_due` where they are not known of the part itself.
 */
export function partsCsv(lines: readonly ReleasedPartLine[], release: ReleaseFacts): string {
  return formulaSafeCsv(
    partsCsvHeader,
    lines.map((line) => [
      line.metric,
      line.metricLabel,
      line.unit,
      line.dimension,
      line.dimensionLabel,
      line.member,
      line.label,
      line.fiscalYear,
      line.value,
      partStatus(line),
      line.reported,
      line.expected,
      release.number,
      release.status,
      toTheSecond(release.asOf),
    ]),
  )
}

/** The parts as a file to save. */
export const partsDownload = (
  lines: readonly ReleasedPartLine[],
  release: ReleaseFacts,
  fileName: string,
): Response =>
  new Response(partsCsv(lines, release), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  })
