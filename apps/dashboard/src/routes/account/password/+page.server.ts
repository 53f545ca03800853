import { changePassword } from '@muster/api'
import { fail } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { withSession } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  security: await ask(event, (api) => api.account.security()),
})

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const [current, next, again] = ['current', 'next', 'again'].map((name) => String(form.get(name) ?? ''))
    const errors = [
      ...(current ? [] : [{ field: 'current', message: 'Enter the password that you have now.' }]),
      ...(next ? [] : [{ field: 'next', message: 'Enter a new password.' }]),
      ...(next === again
        ? []
        : [{ field: 'again', message: 'The two new passwords are not the same. Type them again.' }]),
    ]
    if (!current || !next || errors.length > 0) return fail(400, { errors })
    const changed = await withSession(event, (request) => changePassword(request, { current, next }))
    if (changed.kind === 'refused') return fail(changed.status, { problem: changed.message })
    return { changed: true }
  },
}
