import { events, logNormal } from '../chance/draws.ts'
import { levelIn } from './national-level.ts'
import { expectedOf, usualOf, type Scene } from './scene.ts'
import { tallyOf, type Counts } from './tally.ts'

/**
 * The counts of a hotline award in one state and quarter. Signals, texts (doubled in FY2015) and situations follow the
 * published levels of the national hotline from 2014 to 2017; the other rates are made up.
 */
export function countHotline(scene: Scene): Counts {
  const { quarter, chance } = scene
  const tally = tallyOf(quarter, chance)
  const signals = Math.round(
    logNormal(chance.fork('signals'), expectedOf(scene, [21_300, 23_000, 25_200, 27_100]), 0.06),
  )
  const at = (level: readonly [number, number, number, number]) => levelIn(quarter, level)
  const per = (key: string, rate: number) => events(chance.fork(key), signals * rate)

  tally.count('signals_received', signals)
  tally.part('substantive_signals', 'signals_received', 0.71)
  tally.part('signals_from_victims', 'signals_received', at([0.079, 0.09, 0.1, 0.109]))
  tally.part('signals_answered_in_time', 'signals_received', at([0.815, 0.84, 0.862, 0.889]))
  const situations = per('situations', at([0.236, 0.25, 0.29, 0.315]))
  tally.count('situations_identified', situations)
  tally.count('potential_victims', situations + events(chance.fork('victims'), situations * 0.55))
  tally.count('hotline_referrals_made', per('referrals', 0.31))
  tally.count('law_enforcement_reports', events(chance.fork('reports'), situations * 0.3))
  tally.count('directory_organizations', Math.round(usualOf(scene, [3_300, 3_700, 4_100, 4_400])))
  return tally.counts
}
