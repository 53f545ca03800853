import { error, type RequestEvent } from '@sveltejs/kit'
import { lineCells } from '#lib/export/line-cells.ts'
import { rangeInAddress } from '#lib/export/range-in-address.ts'
import type { WorkbookCell } from '#lib/export/workbook-parts.ts'
import { ask } from './ask.ts'

export interface ExportedLines {
  /** `FY2017Q1-FY2017Q4`, for the name of the file. */
  name: string
  /** How many lines there are, for whoever waits. */
  inAll: number
  batches: AsyncIterable<WorkbookCell[][]>
}

/**
 * The lines that an address asks for. The first of them are asked for before anything is sent: whoever may not have them
 * gets a page that says so. The others follow as the file is read.
 */
export async function exportedLines(event: RequestEvent): Promise<ExportedLines> {
  const range = rangeInAddress(event.url.searchParams)
  if (range === undefined)
    error(400, 'Choose the quarters of the file: the first one must not come after the last.', {
      forReaders: true,
    })
  const { lines: inAll } = await ask(event, (api) => api.dashboard.countLines(range))
  const first = await ask(event, (api) => api.dashboard.exportLines(range))
  const { first: firstQuarter, last: lastQuarter } = range
  async function* batches() {
    yield first.lines.map(lineCells)
    for (let after = first.next; after !== null;) {
      const piece = await event.locals.api.dashboard.exportLines({
        first: firstQuarter,
        last: lastQuarter,
        after,
      })
      yield piece.lines.map(lineCells)
      after = piece.next
    }
  }
  return { name: `${range.first}-${range.last}`, inAll, batches: batches() }
}
