import { ask } from '#lib/server/ask.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
  const number = releaseNumber(event.params.number)
  const { searchParams } = event.url
  return ask(event, async (api) => {
    const { tables, divisions, ...release } = await api.releases.get({ number })
    const metric = searchParams.get('metric') ?? tables[0]?.metric ?? ''
    const by = searchParams.get('by') || undefined
    return {
      release,
      metrics: tables.map(({ metric: value, label }) => ({ value, label })),
      table: metric === '' ? null : await api.releases.table({ number, metric, by }),
      divisions: divisions.filter((each) => each.metric === metric),
    }
  })
}
