import { figureOf } from '#lib/explore/figure.ts'
import { fileName } from '#lib/chart/taking/file-name.ts'
import { drawingAsText } from '#lib/server/drawing-as-text.ts'
import { explored } from '#lib/server/explored.ts'
import { noFigures } from '#lib/server/no-figures.ts'
import { publicAnswer } from '#lib/server/open-data/public-answer.ts'
import { noticeOf } from '#lib/chart/notice.ts'
import type { RequestHandler } from './$types'

/** The picture that a page to explore shows, whole: message, key, source and day. */
export const GET: RequestHandler = async (event) => {
  const found = await explored(event)
  if (found === null) return noFigures()
  const figure = figureOf(found.shown, found.chosen)
  return publicAnswer(event.request, drawingAsText(figure, noticeOf(event.locals)), {
    keeping: found.chosen.release === undefined ? 'latest' : 'numbered',
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-disposition': `attachment; filename="${fileName(figure)}.svg"`,
  })
}
