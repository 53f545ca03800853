import type { MappedColumn } from '@muster/intake'
import { deserialize } from '$app/forms'

/** Sends what was said of columns to the action `columns` of this page. Gives back a problem in words. */
export async function rememberColumns(said: readonly MappedColumn[]): Promise<string | undefined> {
  const form = new FormData()
  form.set('columnMapping', JSON.stringify(said))
  const problem = 'We could not remember this for your organization. For this file it counts.'
  try {
    const response = await fetch('?/columns', {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: form,
    })
    const result = deserialize(await response.text())
    if (result.type === 'success') return undefined
    const words: unknown = result.type === 'failure' ? result.data?.['problem'] : undefined
    return typeof words === 'string' ? words : problem
  } catch {
    return problem
  }
}
