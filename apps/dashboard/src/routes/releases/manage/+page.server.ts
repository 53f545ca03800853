import { fail } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { readBuildForm } from './build-form.ts'
import { readWithdrawForm } from './withdraw-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  ask(event, async (api) => {
    const releases = await api.releases.list()
    const waiting = releases.filter(({ publishedAt }) => publishedAt === null)
    const waits = new Set(waiting.map(({ number }) => number))
    const builds = await api.releases.builds()
    return {
      builds: builds.map((build) => ({
        ...build,
        waits: build.releaseNumber !== null && waits.has(build.releaseNumber),
      })),
      waiting: await Promise.all(
        waiting.map(async (release) => {
          const { tables, divisions } = await api.releases.get({ number: release.number })
          const labels = new Map(tables.map(({ metric, label }) => [metric, label]))
          return {
            release,
            tables,
            divisions: divisions.map((each) => ({
              ...each,
              metricLabel: labels.get(each.metric) ?? each.metric,
            })),
          }
        }),
      ),
      published: releases.filter(({ publishedAt }) => publishedAt !== null),
    }
  })

export const actions: Actions = {
  build: async (event) => {
    const form = readBuildForm(await event.request.formData())
    if (form.problem !== undefined) return fail(422, form)
    const { title } = await ask(event, (api) => api.releases.build(form.wanted))
    return { asked: title }
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
