import { events, happens, share } from '../chance/draws.ts'
import { levelIn } from './national-level.ts'
import { expectedOf, usualOf, type Scene } from './scene.ts'
import { tallyOf, type Counts } from './tally.ts'

/** The counts of a task force award in one state and quarter; levels made up to come near the indicators' targets. */
export function countTaskForce(scene: Scene): Counts {
  const { quarter, chance } = scene
  const tally = tallyOf(quarter, chance)
  const yearly = (key: string, level: readonly [number, number, number, number]) =>
    events(chance.fork(key), expectedOf(scene, level))
  const opened = yearly('opened', [480, 590, 690, 790])
  const identified = yearly('identified', [640, 800, 1010, 1190])

  tally.count('tips_received', opened + yearly('tips', [1500, 1750, 2050, 2350]))
  tally.count('investigations_opened', opened)
  tally.count('investigations_closed', share(chance.fork('closed'), opened + 4, 0.78))
  tally.count('open_investigations', opened + Math.round(usualOf(scene, [420, 500, 590, 690])))
  tally.count('victims_identified', identified)
  tally.part('victims_referred', 'victims_identified', levelIn(quarter, [0.76, 0.79, 0.83, 0.87]))
  tally.count('arrests', yearly('arrests', [370, 440, 510, 580]))
  tally.count('cases_charged', share(chance.fork('charged'), opened, 0.42))
  tally.count('convictions', share(chance.fork('convicted'), opened, 0.3))
  tally.count('continued_presence_requested', yearly('presence', [44, 54, 66, 76]))
  tally.count('declarations_signed', yearly('declarations', [69, 88, 111, 138]))
  tally.count('operations_conducted', yearly('operations', [120, 145, 170, 195]))
  // Each meets about once a month in FY2014, and its working groups more and more often.
  tally.count('task_force_meetings', Math.max(1, yearly('meetings', [122, 150, 178, 208])))
  const members = Math.max(6, Math.round(usualOf(scene, [170, 205, 240, 270])))
  tally.count('task_force_members', members + Number(happens(chance.fork('members'), 0.3)))
  return tally.counts
}
