import { events, logNormal, share } from '../chance/draws.ts'
import { levelIn } from './national-level.ts'
import { expectedOf, type Scene } from './scene.ts'
import { tallyOf, type Counts } from './tally.ts'

/**
 * The counts of a training award in one state and quarter. The people trained come to about 67,000 in FY2017, the scale of
 * what grantees of the Office for Victims of Crime published for 2019–2020; the rest is made up near the targets.
 */
export function countTraining(scene: Scene): Counts {
  const { quarter, chance } = scene
  const tally = tallyOf(quarter, chance)
  const at = (level: readonly [number, number, number, number]) => levelIn(quarter, level)
  const yearly = (key: string, level: readonly [number, number, number, number]) =>
    events(chance.fork(key), expectedOf(scene, level))
  const expected = expectedOf(scene, [40_300, 48_200, 57_800, 66_900])
  const people = Math.round(logNormal(chance.fork('people'), expected, 0.1))
  const requests = yearly('requests', [1_010, 1_210, 1_400, 1_600])

  tally.count('trainings_held', Math.max(1, events(chance.fork('trainings'), people / 36)))
  tally.count('people_trained', people)
  tally.count('ta_requests_received', requests)
  tally.part('ta_requests_completed', 'ta_requests_received', at([0.805, 0.84, 0.865, 0.888]))
  tally.count('ta_hours', requests * 3 + events(chance.fork('hours'), requests * 3.5))
  tally.count('assessments_completed', share(chance.fork('assessments'), people, 0.306))
  tally.part('assessments_improved', 'assessments_completed', at([0.712, 0.738, 0.762, 0.79]))
  tally.count('training_products', yearly('products', [73, 84, 95, 106]))
  tally.count('organizations_assisted', Math.min(requests, yearly('assisted', [620, 740, 860, 980])))
  return tally.counts
}
