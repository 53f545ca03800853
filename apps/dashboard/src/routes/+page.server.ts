import { headlineTotals } from '#lib/release/headline-totals.ts'
import { homePictures } from '#lib/server/home-pictures.ts'
import { latestRelease } from '#lib/server/latest-release.ts'
import { planStanding } from '#lib/server/plan-standing.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const release = await latestRelease(event)
  if (release === null) return { release: null }
  const { tables, ...facts } = release
  const headlines = headlineTotals(tables)
  return {
    release: facts,
    headlines,
    plan: headlines && (await planStanding(event, headlines.fiscalYear)),
    pictures: await homePictures(event),
  }
}
