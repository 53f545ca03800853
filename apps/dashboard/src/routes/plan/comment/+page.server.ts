import { findPlanEdition, parseCommentPlace, wentTo } from '@muster/metrics'
import { pageInAddress } from '#lib/inbox/page-in-address.ts'
import { ask } from '#lib/server/ask.ts'
import { wordedComment, wordedEdition } from '#lib/server/worded-comment.ts'
import { wordedPlace } from '#lib/server/worded-place.ts'
import { originInWords } from '../edition-page.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  ask(event, async (api) => {
    const asked = event.url.searchParams
    const edition = asked.get('edition') ?? undefined
    const found = await api.public.commentPeriod(edition === undefined ? {} : { edition })
    const none: Went = {}
    if (found.period === null)
      return { ...found, period: null, about: '', comments: [], page: 1, more: false, went: none }
    const { id } = found.period.edition
    const about = asked.get('about') ?? ''
    const page = pageInAddress(asked)
    const { comments, more } = await api.public.comments({ edition: id, about, page })
    return {
      ...found,
      period: { ...found.period, edition: wordedEdition(found.period.edition) },
      places: found.places.map((place) => wordedPlace(id, place)),
      ...{ about, page, more },
      comments: comments.map((comment) => wordedComment(comment, id, found.next?.id)),
      went: wentOf(id, comments),
    }
  })

/** By the code of a place. */
type Went = Readonly<Record<string, { note: string; origin: string }>>

/** Where the places that were commented on went in the edition that followed. */
function wentOf(edition: string, comments: readonly { about: { code: string } }[]): Went {
  const plan = findPlanEdition(edition)
  if (plan === undefined) return {}
  const codes = [...new Set(comments.map(({ about }) => about.code))]
  return Object.fromEntries(
    codes.flatMap((code) => {
      const place = parseCommentPlace(plan, code)
      const line = place && wentTo(plan, place)
      return line === undefined ? [] : [[code, { note: line.note, origin: originInWords(line.origin) }]]
    }),
  )
}
