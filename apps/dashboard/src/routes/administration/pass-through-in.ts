import type { RequestEvent } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import type { FieldError } from './register-forms.ts'

/** The organization that somebody named by its name or UEI; null for none. Errors if nobody, or several, are called so. */
export async function passThroughIn(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  typed: string,
): Promise<{ kind: 'found'; id: string | null } | { kind: 'errors'; errors: FieldError[] }> {
  if (typed === '') return { kind: 'found', id: null }
  const { organizations } = await ask(event, (api) => api.administration.places({ search: typed }))
  const meant = typed.toLowerCase()
  const [found, ...others] = organizations.filter(
    ({ name, uei }) => name.toLowerCase() === meant || uei?.toLowerCase() === meant,
  )
  if (found !== undefined && others.length === 0) return { kind: 'found', id: found.id }
  const message =
    found === undefined
      ? 'No organization is called so. Write its whole name as in the list of organizations, or its UEI.'
      : 'More than one organization is called so. Write its UEI instead.'
  return { kind: 'errors', errors: [{ field: 'passThrough', message }] }
}
