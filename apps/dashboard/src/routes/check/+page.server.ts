import { mostBytes } from '@muster/api'
import { ruleSentences } from '#lib/server/rule-sentences.ts'
import { todayOf } from '#lib/server/today.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => ({
  mostBytes,
  today: todayOf(event),
  sentences: ruleSentences,
})
