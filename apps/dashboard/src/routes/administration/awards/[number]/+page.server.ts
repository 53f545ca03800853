import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { passThroughIn } from '../../pass-through-in.ts'
import { readAwardTerms, typedIn } from '../../register-forms.ts'
import { changedInWords, changedWords } from './changed-in-words.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { number } = event.params
  return {
    award: await ask(event, (api) => api.administration.award({ number })),
    done: changedWords(event.url.searchParams.get('done') ?? ''),
  }
}

export const actions: Actions = {
  /** Changes the terms; what the award owes follows. */
  default: async (event) => {
    const { number } = event.params
    const form = await event.request.formData()
    const typed = typedIn(form)
    const states = form.getAll('states').map(String)
    const read = readAwardTerms(form)
    if (read.kind === 'errors') return fail(400, { typed, states, errors: read.errors, problem: undefined })
    const { passThrough, ...terms } = read.wanted
    const through = await passThroughIn(event, passThrough)
    if (through.kind === 'errors') {
      return fail(400, { typed, states, errors: through.errors, problem: undefined })
    }
    const wanted = { number, ...terms, passThroughOrganizationId: through.id }
    const changed = await attempt(event, (api) => api.administration.changeAward(wanted))
    if (changed.kind === 'refused') {
      return fail(changed.status, { typed, states, errors: [], problem: changed.message })
    }
    redirect(303, paths.administrationAward(number, { done: changedInWords(changed.value) }))
  },
}
