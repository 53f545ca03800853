import { error, fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { noteErrors } from '../policy-form.ts'
import { changeOf, draftOf, readDraft } from './table-form.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => {
  const { version, specification, metric } = await inForce(event)
  const { searchParams } = event.url
  const drafted = searchParams.has('draft')
  const draft = drafted
    ? readDraft(searchParams, metric.dimensions)
    : draftOf(metric.metric, specification, metric.dimensions)
  const preview = await attempt(event, (api) =>
    api.releases.previewPublication({
      metric: metric.metric,
      change: changeOf(metric.metric, draft, metric.dimensions),
    }),
  )
  return {
    version,
    metric,
    draft,
    drafted,
    preview: preview.kind === 'done' ? preview.value : null,
    problem: preview.kind === 'refused' ? preview.message : null,
  }
}

export const actions: Actions = {
  /** Saves another version with what the form has for this metric. */
  save: async (event) => {
    const form = await event.request.formData()
    const { metric } = await inForce(event)
    const draft = readDraft(form, metric.dimensions)
    const note = String(form.get('note') ?? '').trim()
    const errors = noteErrors(note)
    if (errors.length > 0) return fail(422, { draft, note, errors })
    const saved = await attempt(event, (api) =>
      api.releases.savePublication({
        after: Number(form.get('after')),
        note,
        change: changeOf(metric.metric, draft, metric.dimensions),
      }),
    )
    if (saved.kind === 'refused')
      return fail(saved.status, { draft, note, errors: [{ field: 'note', message: saved.message }] })
    redirect(303, paths.publication({ done: 'saved' }))
  },
}

async function inForce(event: RequestEvent) {
  const { version, specification, metrics } = await ask(event, (api) => api.releases.publication())
  const metric = metrics.find((each) => each.metric === event.params.metric)
  if (metric === undefined) error(404, 'There are no figures of that name that can be published.')
  return { version, specification, metric }
}
