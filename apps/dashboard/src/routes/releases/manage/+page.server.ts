import { fail } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { readBuildForm } from './build-form.ts'
import { readWithdrawForm } from './withdraw-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  ask(event, async (api) => {
    const releases = await api.releases.list()
    const waiting = releases.filter(({ publishedAt }) => publishedAt === null)
    return {
      waiting: await Promise.all(
        waiting.map(async (release) => ({
          release,
          tables: (await api.releases.get({ number: release.number })).tables,
        })),
      ),
      published: releases.filter(({ publishedAt }) => publishedAt !== null),
    }
  })

export const actions: Actions = {
  build: async (event) => {
    const form = readBuildForm(await event.request.formData())
    if (form.problem !== undefined) return fail(422, form)
    const built = await ask(event, (api) => api.releases.build(form.wanted))
    return { built }
  },
  publish: async (event) => {
    const number = Number((await event.request.formData()).get('number'))
    const published = await ask(event, (api) => api.releases.publish({ number }))
    return { published }
  },
  withdraw: async (event) => {
    const form = readWithdrawForm(await event.request.formData())
    if (form.withdrawProblem !== undefined) return fail(422, form)
    const withdrawn = await ask(event, (api) => api.releases.withdraw(form.wanted))
    return { withdrawn }
  },
}
