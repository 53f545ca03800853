import { fiscalYearOf, type FiscalQuarter } from '@muster/metrics'
import { buildRelease, type BuildRelease } from '../../verbs/build-release.ts'
import { publishRelease } from '../../verbs/publish-release.ts'
import type { Act } from './act.ts'
import type { Stage } from './stage.ts'

// Two people look at every release.
const builder = 'steward'
const publisher = 'second-steward'

// The second release tells the finished years again, so that the newest one shows the whole time of the Plan.
const releases: readonly { at: string; release: BuildRelease }[] = [
  {
    at: '2017-04-11T15:00:00.000Z',
    release: {
      title: 'Fiscal years 2014 to 2016',
      status: 'final',
      firstFiscalYear: 2014,
      lastFiscalYear: 2016,
    },
  },
  {
    at: '2017-10-13T15:00:00.000Z',
    release: {
      title: 'Fiscal years 2014 to 2017, with 2017 not yet complete',
      status: 'preliminary',
      firstFiscalYear: 2014,
      lastFiscalYear: 2017,
    },
  },
]

/** The releases that one data steward builds and another publishes, as far as the demonstration has reports for them. */
export function publishFigures(stage: Stage, quarters: readonly FiscalQuarter[]): Act[] {
  const years = new Set(quarters.map(fiscalYearOf))
  return releases.flatMap(({ at, release }): Act[] => {
    const told = [release.firstFiscalYear, release.lastFiscalYear].filter((year) => year !== undefined)
    const first = Math.max(...[Math.min(...told), Math.min(...years)])
    const last = Math.min(Math.max(...told), Math.max(...years))
    if (first > last) return []
    const own = { ...release, firstFiscalYear: first, lastFiscalYear: last }
    return [{ at, perform: () => publish(stage, at, own) }]
  })
}

async function publish(stage: Stage, at: string, release: BuildRelease): Promise<void> {
  const { number } = await buildRelease(await stage.as(builder, at), release)
  await publishRelease(await stage.as(publisher, at), { number })
}
