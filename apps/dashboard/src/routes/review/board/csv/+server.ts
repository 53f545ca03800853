import { boardCsv } from '#lib/board/board-csv.ts'
import { boardQueryIn } from '#lib/board/board-query.ts'
import { ask } from '#lib/server/ask.ts'
import type { RequestHandler } from './$types'

/** The board as a file, with what was chosen and all its pages. */
export const GET: RequestHandler = async (event) => {
  const { page: _, ...query } = boardQueryIn(event.url.searchParams)
  const board = await ask(event, (api) => api.board.export(query))
  return new Response(boardCsv(board), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="muster-board-${board.quarters.at(-1)}.csv"`,
    },
  })
}
