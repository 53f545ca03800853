import { lineHeader } from '#lib/export/line-cells.ts'
import { streamOf } from '#lib/export/stream-of.ts'
import { workbookStream } from '#lib/export/workbook-stream.ts'
import { exportedLines } from '#lib/server/exported-lines.ts'
import type { RequestHandler } from './$types'

/** Every line of the office's official reports as a workbook, sent as it is read. */
export const GET: RequestHandler = async (event) => {
  const { name, batches } = await exportedLines(event)
  return new Response(streamOf(workbookStream('Lines', lineHeader, batches)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="muster-lines-${name}.xlsx"`,
    },
  })
}
