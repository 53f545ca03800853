import { beginAuthenticator, confirmAuthenticator, removeAuthenticator } from '@muster/api'
import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { qrPath } from '#lib/server/qr-path.ts'
import { withSession } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  security: await ask(event, (api) => api.account.security()),
  removed: event.url.searchParams.has('removed'),
})

/** What is being set up, as the page shows it; undefined for an address that is none of ours. */
function setupOf(uri: string, backupCodes: readonly string[]) {
  const secret = URL.parse(uri)?.searchParams.get('secret') ?? ''
  if (!uri.startsWith('otpauth://totp/') || secret === '') return undefined
  return { uri, secret: secret.replaceAll(/(.{4})/g, '$1 ').trim(), backupCodes, qr: qrPath(uri) }
}

const textIn = (form: FormData, name: string) => String(form.get(name) ?? '')

export const actions: Actions = {
  /** Shows what the app has to know. */
  begin: async (event) => {
    const password = textIn(await event.request.formData(), 'password')
    if (password === '') return fail(400, { problem: 'Enter your password.' })
    const begun = await withSession(event, (request) => beginAuthenticator(request, { password }))
    if (begun.kind === 'refused') return fail(begun.status, { problem: begun.message })
    return { setup: setupOf(begun.value.uri, begun.value.backupCodes) }
  },

  /** The app shows the right code: from now on it is asked for. */
  confirm: async (event) => {
    const form = await event.request.formData()
    const setup = setupOf(textIn(form, 'uri'), textIn(form, 'codes').split(' ').filter(Boolean))
    const code = textIn(form, 'code')
    if (code.trim() === '') {
      return fail(400, { setup, problem: 'Enter the 6 digits that your app shows for Muster.' })
    }
    const confirmed = await withSession(event, (request) => confirmAuthenticator(request, { code }))
    if (confirmed.kind === 'refused') return fail(confirmed.status, { setup, problem: confirmed.message })
    return { codes: setup?.backupCodes ?? [] }
  },

  /** Takes the authenticator away. */
  remove: async (event) => {
    const password = textIn(await event.request.formData(), 'password')
    if (password === '') return fail(400, { problem: 'Enter your password.' })
    const removed = await withSession(event, (request) => removeAuthenticator(request, { password }))
    if (removed.kind === 'refused') return fail(removed.status, { problem: removed.message })
    redirect(303, `${paths.authenticator()}?removed`)
  },
}
