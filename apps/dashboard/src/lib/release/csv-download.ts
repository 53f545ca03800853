import type { ReleasedTable, ReleaseFacts } from './released-table.ts'
import { releaseCsv } from './release-csv.ts'

/** Released tables as a file to save. `fileName` has only letters, digits, hyphens, underscores and dots. */
export function csvDownload(
  tables: readonly ReleasedTable[],
  release: ReleaseFacts,
  fileName: string,
): Response {
  return new Response(releaseCsv(tables, release), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  })
}
