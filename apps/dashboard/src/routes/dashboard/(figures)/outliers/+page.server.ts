import { outlierDistance } from '@muster/metrics'
import type { Frame } from '#lib/dashboard/filters/menu.ts'
import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const asked = (name: string) => event.url.searchParams.get(name) || undefined
  const [metric, program] = [asked('metric'), asked('program')]
  const outliers = await ask(event, (api) => api.dashboard.outliers({ metric, program }))
  const frame: Frame = {
    fields: [
      {
        name: 'metric',
        label: 'What is counted',
        value: outliers.metric ?? '',
        none: 'Everything that is looked at',
        options: outliers.metrics,
        wide: true,
      },
      {
        name: 'program',
        label: 'Program',
        value: outliers.program ?? '',
        none: 'All programs of your office',
        options: outliers.programs.map(({ code, name }) => ({ code, label: name })),
      },
    ],
    notices: [
      ...(metric !== undefined && outliers.metric === null
        ? ['What this address counts is not looked at here. You see everything that is.']
        : []),
      ...(program !== undefined && outliers.program === null
        ? ['The program in this address is not of your office. You see all of yours.']
        : []),
    ],
    query: new URLSearchParams({
      ...(outliers.metric !== null && { metric: outliers.metric }),
      ...(outliers.program !== null && { program: outliers.program }),
    }).toString(),
  }
  return { outliers, frame, outlierDistance }
}
