import { mailGroups } from '#lib/inbox/mail-groups.ts'
import { ask } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  groups: mailGroups(await ask(event, (api) => api.inbox.preferences())),
})

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const wanted = new Set(form.getAll('mail'))
    await ask(event, async (api) => {
      // A box that is not ticked is not sent: what the person could have chosen tells which those are.
      const offered = await api.inbox.preferences()
      await api.inbox.savePreferences(offered.map(({ kind }) => ({ kind, mail: wanted.has(kind) })))
    })
    return { saved: true }
  },
}
