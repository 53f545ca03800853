import { lineHeader } from '#lib/export/line-cells.ts'
import { streamOf } from '#lib/export/stream-of.ts'
import { formulaSafeCsv, formulaSafeRows } from '#lib/release/formula-safe-csv.ts'
import { exportedLines } from '#lib/server/exported-lines.ts'
import type { RequestHandler } from './$types'

/** Every line of the office's official reports as CSV, sent as it is read. */
export const GET: RequestHandler = async (event) => {
  const { name, inAll, batches } = await exportedLines(event)
  async function* pieces() {
    yield formulaSafeCsv(lineHeader, [])
    for await (const rows of batches) yield formulaSafeRows(rows)
  }
  return new Response(streamOf(pieces()).pipeThrough(new TextEncoderStream()), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="muster-lines-${name}.csv"`,
      'x-muster-lines': String(inAll),
    },
  })
}
