import { crosswalk } from '@muster/metrics'
import { crosswalkRows } from './crosswalk-rows.ts'
import { originInWords } from '../edition-page.ts'
import { crosswalkPictures } from './crosswalk-picture.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({
  pictures: crosswalkPictures(),
  rows: crosswalkRows(),
  origins: [...new Set(crosswalk.map(({ origin }) => originInWords(origin)))],
})
