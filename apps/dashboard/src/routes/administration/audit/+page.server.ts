import { fail } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { auditQueryIn, beforeIn } from './audit-query.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const query = auditQueryIn(event.url.searchParams)
  const before = beforeIn(event.url.searchParams)
  return {
    query,
    before,
    found: await ask(event, (api) => api.audit.search({ ...query, ...(before && { before }) })),
  }
}

export const actions: Actions = {
  verify: async (event) => {
    const typed = (await event.request.formData()).get('expected')
    const expected = typeof typed === 'string' ? typed.trim().toLowerCase() : ''
    if (expected !== '' && !/^[0-9a-f]{64}$/.test(expected))
      return fail(422, { expected: expected.slice(0, 100), verdict: undefined })
    const verdict = await ask(event, (api) => api.audit.verify(expected === '' ? {} : { expected }))
    return { expected, verdict }
  },
}
