import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { readAnswerForm } from './answer-form.ts'
import type { Actions, PageServerLoad } from './$types'

/** The comments that an address names: `of=<id>`, or as the list sends them, `of=<id> <state>`. */
const idsIn = ({ url }: Pick<RequestEvent, 'url'>): string[] =>
  url.searchParams.getAll('of').map((each) => each.split(' ')[0] ?? '')

export const load: PageServerLoad = async (event) => {
  const ids = idsIn(event)
  if (ids.length === 0) redirect(303, paths.publicComments({ queue: 'unanswered' }))
  return { ids, asked: await ask(event, (api) => api.publicComments.toAnswer({ ids })) }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const read = readAnswerForm(form)
    const { written } = read
    if (read.kind === 'errors') return fail(422, { written, errors: read.errors, problem: undefined })
    const answered = await attempt(event, (api) => api.publicComments.answer(read.wanted))
    if (answered.kind === 'refused')
      return fail(answered.status, { written, errors: [], problem: answered.message })
    const edition = form.get('edition')
    redirect(
      303,
      paths.publicComments({
        edition: typeof edition === 'string' ? edition : '',
        queue: 'unanswered',
        done: String(answered.value.answered),
      }),
    )
  },
}
