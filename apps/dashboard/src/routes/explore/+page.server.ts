import { citationOf } from '#lib/explore/citation.ts'
import { embedHeight } from '#lib/explore/embed-height.ts'
import { exploreFields } from '#lib/explore/explore-fields.ts'
import { figureOf } from '#lib/explore/figure.ts'
import { tableName } from '#lib/explore/shown-rows.ts'
import { shownNotes } from '#lib/explore/shown-notes.ts'
import { paths } from '#lib/paths.ts'
import { explored, methodOf } from '#lib/server/explored.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const found = await explored(event)
  if (found === null) return { release: null }
  const { catalog, chosen, table, shown } = found
  const { release, threshold } = table
  const { origin } = event.url
  const { notices, release: _, ...asked } = chosen
  const figure = figureOf(shown, chosen)
  const notes = shownNotes(shown, { figure, view: chosen.view })
  const name = chosen.view === 'table' ? tableName(shown) : figure.subtitle
  return {
    release,
    fields: exploreFields(catalog, chosen, table),
    view: chosen.view,
    /** What is shown, as its address has it. */
    asked,
    shown,
    figure,
    /** What the figure is called where it is quoted. */
    called: name,
    notices: [...notices],
    notes,
    embedHeight: embedHeight({ figure, view: chosen.view, shown, notes }),
    method: methodOf(table),
    threshold,
    origin,
    citation: citationOf(name, release, origin + paths.explore({ ...asked, release: release.number })),
  }
}
