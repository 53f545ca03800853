import { fail, error, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { passThroughIn } from '../../pass-through-in.ts'
import { readAwardTerms, textIn, typedIn } from '../../register-forms.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const id = event.url.searchParams.get('organization') ?? ''
  const search = event.url.searchParams.get('name') ?? ''
  const { organizations, programs } = await ask(event, (api) => api.administration.places({ search }))
  const organization = organizations.find((each) => each.id === id)
  if (organization === undefined) error(404)
  return { organization, programs }
}

export const actions: Actions = {
  default: async (event) => {
    const organizationId = event.url.searchParams.get('organization') ?? ''
    const form = await event.request.formData()
    const typed = typedIn(form)
    const states = form.getAll('states').map(String)
    const [number, programId] = [textIn(form, 'number'), textIn(form, 'programId')]
    const read = readAwardTerms(form)
    const through = await passThroughIn(event, textIn(form, 'passThrough'))
    const errors = [
      ...(number === '' ? [{ field: 'number', message: 'Enter the award number.' }] : []),
      ...(programId === '' ? [{ field: 'programId', message: 'Choose the program of the award.' }] : []),
      ...(read.kind === 'errors' ? read.errors : []),
      ...(through.kind === 'errors' ? through.errors : []),
    ]
    if (errors.length > 0 || read.kind === 'errors' || through.kind === 'errors') {
      return fail(400, { typed, states, errors, problem: undefined })
    }
    const { startsOn, endsOn, states: served } = read.wanted
    const wanted = { number, organizationId, programId, startsOn, endsOn, states: served }
    const registered = await attempt(event, (api) =>
      api.administration.registerAward({ ...wanted, passThroughOrganizationId: through.id }),
    )
    if (registered.kind === 'refused') {
      return fail(registered.status, { typed, states, errors: [], problem: registered.message })
    }
    redirect(303, paths.administrationAward(number))
  },
}
