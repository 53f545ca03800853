import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { readPolicyForm } from './policy-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { version, specification, metrics, versions } = await ask(event, (api) => api.releases.publication())
  return {
    version,
    policy: specification.policy,
    merged: Object.keys(specification.merges),
    versions,
    done: event.url.searchParams.get('done'),
    tables: metrics.map(({ metric, label, dimensions }) => {
      const table = specification.tables.find((each) => each.metric === metric)
      return {
        metric,
        label,
        by:
          table === undefined
            ? null
            : dimensions
                .filter(({ dimension }) => table.by.includes(dimension))
                .map((dimension) => dimension.label),
      }
    }),
  }
}

export const actions: Actions = {
  /** Saves other thresholds. */
  policy: async (event) => {
    const read = readPolicyForm(await event.request.formData())
    if (read.kind === 'errors') return fail(422, { errors: read.errors, typed: read.typed })
    const saved = await attempt(event, (api) => api.releases.savePublication(read.wanted))
    if (saved.kind === 'refused')
      return fail(saved.status, { errors: [{ field: 'note', message: saved.message }], typed: read.typed })
    redirect(303, paths.publication({ done: 'saved' }))
  },
}
