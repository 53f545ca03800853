import { figureOf } from '#lib/explore/figure.ts'
import { shownNotes } from '#lib/explore/shown-notes.ts'
import { paths } from '#lib/paths.ts'
import { explored } from '#lib/server/explored.ts'
import type { PageServerLoad } from './$types'

/** On pages of others nothing of ours runs. */
export const csr = false

export const load: PageServerLoad = async (event) => {
  const found = await explored(event)
  if (found === null) return { figure: null }
  const { chosen, shown } = found
  const { notices: _, ...asked } = chosen
  const figure = figureOf(shown, chosen)
  return {
    figure,
    view: chosen.view,
    shown,
    notes: shownNotes(shown, { figure, view: chosen.view }),
    release: shown.release,
    /** The page of the figure, with the same choices. */
    address: event.url.origin + paths.explore(asked),
  }
}
