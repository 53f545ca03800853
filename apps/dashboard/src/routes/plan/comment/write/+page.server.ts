import { m } from '#lib/paraglide/messages.js'
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { markedText, type TextPiece } from '#lib/commenting/marked-text.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { wordedEdition } from '#lib/server/worded-comment.ts'
import { wordedPlace } from '#lib/server/worded-place.ts'
import type { Outputs } from '#lib/server/caller.ts'
import { isReadable, readWrittenForm, type WrittenForm } from './written-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  // What the form is opened with is for this visit alone.
  event.setHeaders({ 'cache-control': 'no-store' })
  const found = await ask(event, (api) => api.public.commentPeriod({}))
  const edition = found.period?.edition.id ?? ''
  const period = found.period && { ...found.period, edition: wordedEdition(found.period.edition) }
  const places = found.places.map((place) => wordedPlace(edition, place))
  const about = event.url.searchParams.get('about') ?? ''
  if (period?.phase !== 'open') return { period, places, about, token: null }
  const begun = await attempt(event, (api) => api.public.beginComment({ edition }))
  return { period, places, about, token: begun.kind === 'done' ? begun.value.token : null }
}

type Preview = Extract<Outputs['public']['previewComment'], { kind: 'fit' }>
type Problem = Extract<Outputs['public']['previewComment'], { kind: 'wrong' }>['problems'][number]

/** What the page shows after something was sent: always with every word of it. */
interface Shown {
  written: WrittenForm | null
  /** What the form was opened with; null: it has to be opened anew. */
  token: string | null
  problems: readonly Problem[]
  marked: readonly TextPiece[]
  refused: string | null
  preview: Preview | null
}

const nothing: Omit<Shown, 'written' | 'token'> = { problems: [], marked: [], refused: null, preview: null }

function wrongIn(written: WrittenForm, token: string, problems: readonly Problem[]): Shown {
  const pieces = problems.some(({ field }) => field === 'text') ? markedText(written.text) : []
  return {
    ...nothing,
    written,
    token: problems.some(({ field }) => field === 'form') ? null : token,
    problems,
    marked: pieces.some(({ personal }) => personal) ? pieces : [],
  }
}

const tooLarge = () =>
  fail(413, { ...nothing, written: null, token: null, refused: m.write_too_large() } satisfies Shown)

const read = async ({ request }: Pick<RequestEvent, 'request'>) => readWrittenForm(await request.formData())

export const actions: Actions = {
  preview: async (event) => {
    if (!isReadable(event.request.headers)) return tooLarge()
    const { written, token } = await read(event)
    const seen = await attempt(event, (api) => api.public.previewComment(written))
    if (seen.kind === 'refused')
      return fail(seen.status, { ...nothing, written, token, refused: seen.message } satisfies Shown)
    if (seen.value.kind === 'wrong') return fail(422, wrongIn(written, token, seen.value.problems))
    return { ...nothing, written, token, preview: seen.value } satisfies Shown
  },
  change: async (event) => {
    if (!isReadable(event.request.headers)) return tooLarge()
    const { written, token } = await read(event)
    return { ...nothing, written, token } satisfies Shown
  },
  send: async (event) => {
    if (!isReadable(event.request.headers)) return tooLarge()
    const { written, token, trap } = await read(event)
    const sent = await attempt(event, (api) => api.public.sendComment({ ...written, token, trap }))
    if (sent.kind === 'refused')
      return fail(sent.status, { ...nothing, written, token, refused: sent.message } satisfies Shown)
    if (sent.value.kind === 'wrong') return fail(422, wrongIn(written, token, sent.value.problems))
    redirect(303, paths.planCommentReceipt({ number: sent.value.receipt, sent: 'yes' }))
  },
}
