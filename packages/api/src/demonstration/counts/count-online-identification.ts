import { events, logNormal } from '../chance/draws.ts'
import { expectedOf, usualOf, type Scene } from './scene.ts'
import { tallyOf, type Counts } from './tally.ts'

/**
 * The counts of an online identification award in one state and quarter. Users and cases follow published results of such
 * tools (1,300 users and 860 cases by October 2015, over 5,000 users in 2017); the rest is made up.
 */
export function countOnlineIdentification(scene: Scene): Counts {
  const { quarter, chance } = scene
  const tally = tallyOf(quarter, chance)
  const yearly = (key: string, level: readonly [number, number, number, number]) =>
    events(chance.fork(key), expectedOf(scene, level))
  const many = (key: string, level: readonly [number, number, number, number]) =>
    Math.round(logNormal(chance.fork(key), expectedOf(scene, level), 0.12))

  tally.count('tool_users', Math.round(usualOf(scene, [600, 1_300, 3_000, 5_000])))
  tally.count('agencies_using_tool', Math.max(1, Math.round(usualOf(scene, [140, 320, 620, 900]))))
  tally.count('searches_run', many('searches', [60_000, 140_000, 270_000, 400_000]))
  tally.count('leads_generated', many('leads', [5_200, 9_800, 15_500, 21_000]))
  tally.count('cases_opened_from_leads', yearly('cases', [420, 860, 1_500, 2_300]))
  tally.count('victims_identified_online', yearly('identified', [152, 225, 312, 408]))
  tally.count('outreach_messages_sent', many('messages', [18_000, 28_000, 41_000, 55_000]))
  tally.part('outreach_replies', 'outreach_messages_sent', 0.085)
  tally.part('online_engagements', 'outreach_replies', 0.42)
  return tally.counts
}
