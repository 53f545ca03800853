import type { RequestEvent } from '@sveltejs/kit'
import type { ChartSpecification } from '#lib/chart/chart-specification.ts'
import type { Asked } from '#lib/explore/asked.ts'
import { figureOf } from '#lib/explore/figure.ts'
import { yearDrawn } from '#lib/explore/in-one-year.ts'
import { paths } from '#lib/paths.ts'
import { explored } from './explored.ts'

const metric = 'new_clients'

/** How counts went, into what they fall, and where: the pictures of the front page, each with the page that explores it. */
export async function homePictures(
  event: Pick<RequestEvent, 'locals' | 'url'>,
): Promise<{ figure: ChartSpecification; href: string }[]> {
  const pictures = [
    await picture(event, { metric }),
    await picture(event, { metric, by: 'trafficking_type' }, true),
    await picture(event, { metric, by: 'region', view: 'map' }),
  ]
  return pictures.filter((each) => each !== undefined)
}

/** Undefined where the release does not have what is asked. `oneYear`: of the last complete year alone. */
async function picture(event: Pick<RequestEvent, 'locals' | 'url'>, asked: Asked, oneYear = false) {
  const found = await explored(event, asked)
  if (found === null || found.chosen.notices.length > 0) return undefined
  const { parts } = found.shown
  const year = oneYear && parts ? yearDrawn({ ...found.shown, parts })?.fiscalYear : undefined
  if (year === undefined) return { figure: figureOf(found.shown, found.chosen), href: paths.explore(asked) }
  return picture(event, { ...asked, from: year, to: year })
}
