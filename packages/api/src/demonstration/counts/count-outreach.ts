import { events, logNormal } from '../chance/draws.ts'
import { expectedOf, usualOf, type Scene } from './scene.ts'
import { tallyOf, type Counts } from './tally.ts'

/** The counts of an outreach award in one state and quarter; levels made up to come near the indicators' targets. */
export function countOutreach(scene: Scene): Counts {
  const { quarter, chance } = scene
  const tally = tallyOf(quarter, chance)
  const yearly = (key: string, level: readonly [number, number, number, number]) =>
    events(chance.fork(key), expectedOf(scene, level))
  const estimated = (key: string, level: readonly [number, number, number, number]) =>
    Math.round(logNormal(chance.fork(key), expectedOf(scene, level), 0.15))
  const identified = yearly('identified', [212, 275, 335, 430])

  tally.count('outreach_events', yearly('events', [1050, 1300, 1550, 1800]))
  tally.count('people_reached', estimated('reached', [124_000, 148_000, 176_000, 212_000]))
  tally.count('materials_distributed', estimated('materials', [360_000, 430_000, 510_000, 590_000]))
  tally.count('awareness_campaigns', yearly('campaigns', [34, 44, 54, 62]))
  tally.count('outreach_contacts', identified + yearly('contacts', [6_400, 7_900, 9_600, 11_400]))
  tally.count('victims_identified_by_outreach', identified)
  tally.count('outreach_referrals_made', yearly('referrals', [1_170, 1_470, 1_830, 2_180]))
  tally.count('outreach_partners', Math.max(3, Math.round(usualOf(scene, [260, 330, 410, 480]))))
  return tally.counts
}
