import { categoriesOf, findBreakdown } from '@muster/metrics'
import { events, logNormal, share } from '../chance/draws.ts'
import type { ClientFlow } from './client-flow.ts'
import { mixOf } from './mix-of.ts'
import { weightsIn } from './mix.ts'
import { levelIn } from './national-level.ts'
import { expectedOf, usualOf, type Scene } from './scene.ts'
import { tallyOf, type Counts, type Tally } from './tally.ts'

/** National new clients in a year; the others are written per new client, or for the nation. */
export const newClientsInNation = [1650, 2350, 3250, 4350] as const

/**
 * The counts of a direct services award in one state and quarter. The levels are made up so that the nation comes near
 * the illustrative targets of the indicators; the ratio of new to all clients (0.54 to 0.61 in a year) is that of grantees
 * of the Office for Victims of Crime from 2015 to 2017.
 */
export function countDirectServices(scene: Scene, flow: ClientFlow): Counts {
  const { quarter, chance } = scene
  const { arrived, left, open, openBefore } = flow
  const tally = tallyOf(quarter, chance)
  const per = (key: string, things: number, rate: number) => events(chance.fork(key), things * rate)
  const at = (level: readonly [number, number, number, number]) => levelIn(quarter, level)

  const served = openBefore + arrived
  const ineligible = per('ineligible', arrived, 0.45)
  tally.count('clients_screened', arrived + ineligible + per('undecided', arrived, 0.2))
  tally.count('clients_screened_ineligible', ineligible)
  tally.count('new_clients', arrived)
  tally.count('clients_served', served)
  tally.count('open_clients', open)
  tally.count('clients_waiting', per('waiting', arrived, 0.22))
  tally.count('clients_exited', left)
  tally.count('survivor_consultations', eventsOf(scene, 'consultations', [220, 300, 390, 520]))
  tally.count('surveys_returned', per('surveys', left, 0.38))
  tally.part('surveys_positive', 'surveys_returned', at([0.82, 0.84, 0.855, 0.875]))
  countServices(tally, scene, served)
  tally.count('housing_nights', nightsOf(scene, arrived))
  tally.count('requests_unmet', per('unmet', arrived, at([0.47, 0.41, 0.355, 0.31])))
  tally.count('referrals_made', per('referrals', arrived, 3.3))
  tally.part('referrals_completed', 'referrals_made', at([0.585, 0.615, 0.645, 0.68]))
  tally.count('immigration_applications', per('applications', arrived, 0.22))
  tally.part('immigration_relief_granted', 'immigration_applications', 0.575)
  tally.count('formal_partners', partnersOf(scene))
  tally.count('new_partners', eventsOf(scene, 'new partners', [185, 220, 255, 290]))
  tally.count('staff_trained', eventsOf(scene, 'staff', [1100, 1300, 1500, 1700]))
  return tally.counts
}

function eventsOf(scene: Scene, key: string, level: readonly [number, number, number, number]): number {
  return events(scene.chance.fork(key), expectedOf(scene, level))
}

// Legal and health organizations house few, shelters many: a habit, and the season's chance.
function nightsOf({ chance, habit }: Scene, arrived: number): number {
  const usual = logNormal(habit.fork('nights'), 36, 0.45)
  return Math.round(arrived * logNormal(chance.fork('nights'), usual, 0.15))
}

function partnersOf(scene: Scene): number {
  const usual = usualOf(scene, [630, 770, 940, 1120]) * logNormal(scene.habit.fork('partners'), 1, 0.2)
  return Math.max(1, Math.round(usual))
}

// Nearly everyone who is served receives a named service, most of them several, and most services more than once.
function countServices(tally: Tally, { quarter, chance, habit }: Scene, served: number): void {
  const breakdown = findBreakdown('service')
  if (breakdown === undefined) throw new RangeError('The dictionary has no breakdown by service.')
  const codes = categoriesOf(breakdown, quarter).map(({ code }) => code)
  const weights = weightsIn(quarter, mixOf('clients_receiving_service', 'service'), codes)
  const stream = chance.fork('services')
  const receiving = share(stream, served, 0.97)
  const clients = new Map<string, number>()
  const times = new Map<string, number>()
  codes.forEach((code, index) => {
    const usual = Math.min(1, (weights[index] ?? 0) * logNormal(habit.fork(code), 1, 0.25))
    const count = share(stream, receiving, usual)
    clients.set(code, count)
    times.set(code, count + events(stream, count * 1.4))
  })
  const sum = (counted: ReadonlyMap<string, number>) =>
    counted.values().reduce((total, count) => total + count, 0)
  // Everyone counted in the total received something: should chance have given too little, it is case management.
  const missing = receiving - sum(clients)
  if (missing > 0) {
    clients.set('case_management', (clients.get('case_management') ?? 0) + missing)
    times.set('case_management', (times.get('case_management') ?? 0) + missing)
  }
  tally.categories('clients_receiving_service', 'service', clients, receiving)
  tally.categories('services_provided', 'service', times, sum(times))
}
