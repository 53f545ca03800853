import { compareQuarters, fiscalQuarter, type FiscalQuarter } from '@muster/metrics'
import { demonstrationDay } from '../../clock.ts'
import type { Chance } from '../chance/chance.ts'
import { between, happens, pick } from '../chance/draws.ts'
import { momentAfter, type Moment } from './moment.ts'

/** What someone does to a report, and when. `version` says which of the two sets of counts an upload carries. */
export type Step = { readonly at: Moment } & (
  | { readonly act: 'upload'; readonly version: 'first' | 'final' }
  | { readonly act: 'certify' | 'accept' }
  | { readonly act: 'return' | 'reopen'; readonly reason: string }
)

/** How far the reports of the quarter that is being collected have come. */
export type Standing = 'accepted' | 'submitted' | 'returned' | 'draft' | 'not_begun'

/** The quarter that is being collected when the demonstration's clock stands at 16 October 2017. */
export const currentQuarter: FiscalQuarter = fiscalQuarter('FY2017Q4')

const returnReasons = [
  'Several counts are far from last quarter’s. Please check them, or say in a note what changed.',
  'You had counts last quarter for lines that now say “not reported”. Please look at them again.',
  'Two breakdowns seem to have changed places. Please check that each count stands on its own line.',
  'The totals are much lower than last quarter’s. Please check that all sites are in, and say so in a note.',
]
const reopenReasons = [
  'The organization found records of the last week that were not yet entered.',
  'The organization corrected its counts after its yearly review of records.',
  'One site had sent its counts too late to be in the first file.',
]

/**
 * What befalls the report of a quarter that is over: nearly always accepted, now and then late, returned, amended or
 * missing. A dependable organization is never late and never misses one.
 */
export function storyOfPast(
  quarter: FiscalQuarter,
  dueDays: number,
  chance: Chance,
  isDependable: boolean,
): Step[] {
  if (!isDependable && happens(chance, 0.03)) return []
  const late = !isDependable && happens(chance, 0.07)
  const uploaded = late ? dueDays + between(chance, 1, 24) : between(chance, 6, dueDays - 2)
  const decided = uploaded + between(chance, 2, 14)
  if (happens(chance, 0.03)) return returned(quarter, uploaded, decided, chance)
  const steps = submission(quarter, uploaded, 'final', chance)
  steps.push({ at: momentAfter(quarter, decided, chance), act: 'accept' })
  return happens(chance, 0.035) ? amended(steps, quarter, decided, chance) : steps
}

// What was handed in first goes back with a reason, and a corrected file is accepted.
function returned(quarter: FiscalQuarter, uploaded: number, decided: number, chance: Chance): Step[] {
  const again = decided + between(chance, 1, 6)
  return [
    ...submission(quarter, uploaded, 'first', chance),
    { at: momentAfter(quarter, decided, chance), act: 'return', reason: pick(chance, returnReasons) },
    ...submission(quarter, again, 'final', chance),
    { at: momentAfter(quarter, again + between(chance, 1, 7), chance), act: 'accept' },
  ]
}

// The first version was accepted; weeks later the final one is, after the officer opened the report again or beside it.
function amended(steps: readonly Step[], quarter: FiscalQuarter, accepted: number, chance: Chance): Step[] {
  const reopened = accepted + between(chance, 20, 110)
  const again = reopened + between(chance, 1, 5)
  const reopening: Step = {
    at: momentAfter(quarter, reopened, chance),
    act: 'reopen',
    reason: pick(chance, reopenReasons),
  }
  const amendment: Step[] = [
    ...(happens(chance, 0.5) ? [reopening] : []),
    ...submission(quarter, again, 'final', chance),
    { at: momentAfter(quarter, again + between(chance, 1, 6), chance), act: 'accept' },
  ]
  if (amendment.some(({ at }) => at >= demonstrationDay)) return [...steps]
  return [
    ...steps.map((step): Step => (step.act === 'upload' ? { ...step, version: 'first' } : step)),
    ...amendment,
  ]
}

/** How the report of the current quarter has come to its standing, all within the first two weeks of October 2017. */
export function storyOfCurrent(standing: Standing, chance: Chance): Step[] {
  if (standing === 'not_begun') return []
  const uploaded = between(chance, 3, 9)
  const steps = submission(currentQuarter, uploaded, standing === 'returned' ? 'first' : 'final', chance)
  const decided = momentAfter(currentQuarter, uploaded + between(chance, 1, 5), chance)
  switch (standing) {
    case 'draft':
      return steps.slice(0, 1)
    case 'submitted':
      return steps
    case 'returned':
      return [...steps, { at: decided, act: 'return', reason: pick(chance, returnReasons) }]
    case 'accepted':
      return [...steps, { at: decided, act: 'accept' }]
  }
}

function submission(quarter: FiscalQuarter, day: number, version: 'first' | 'final', chance: Chance): Step[] {
  const [upload, certify] = [momentAfter(quarter, day, chance), momentAfter(quarter, day, chance)].sort()
  if (upload === undefined || certify === undefined) throw new Error('Two moments were drawn.')
  return [
    { at: upload, act: 'upload', version },
    { at: certify, act: 'certify' },
  ]
}

/** Whether the quarter is over, and its reports were due before the demonstration's day. */
export function isPast(quarter: FiscalQuarter): boolean {
  return compareQuarters(quarter, currentQuarter) < 0
}
