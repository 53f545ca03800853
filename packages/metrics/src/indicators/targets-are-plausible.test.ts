import { expect, test } from 'vitest'
import { parseStratumKey, stratumKey } from '../stratum.ts'
import { evaluateIndicator } from './evaluate-indicator.ts'
import { strataOf } from './formula.ts'
import { indicators } from './indicators.ts'

// National totals of FY2016 and FY2017 that the targets were written for: about 90 fictional organizations.
const assumed: Readonly<Record<string, readonly [fy2016: number, fy2017: number]>> = {
  new_clients: [3200, 4350],
  'new_clients.trafficking_type.sex': [2010, 2760],
  'new_clients.trafficking_type.labor': [740, 970],
  'new_clients.trafficking_type.sex_and_labor': [220, 290],
  'new_clients.age_group.not_reported': [125, 150],
  'new_clients.age_group.not_tracked': [50, 60],
  referrals_made: [10600, 14300],
  referrals_completed: [6800, 9700],
  requests_unmet: [1150, 1350],
  housing_nights: [122000, 168000],
  immigration_relief_granted: [430, 590],
  clients_exited: [2300, 3100],
  'clients_exited.exit_outcome.safe_housing': [1360, 1950],
  'clients_exited.exit_outcome.employed': [830, 1190],
  new_partners: [250, 290],
  survivor_consultations: [380, 520],
  surveys_returned: [850, 1200],
  surveys_positive: [725, 1050],
  task_force_meetings: [190, 215],
  victims_identified: [1000, 1180],
  victims_referred: [830, 1030],
  signals_received: [25100, 27000],
  'signals_received.channel.text': [1500, 2000],
  'signals_received.channel.chat': [900, 1250],
  signals_from_victims: [2500, 2950],
  signals_answered_in_time: [21600, 24000],
  people_reached: [175000, 215000],
  victims_identified_by_outreach: [330, 430],
  outreach_referrals_made: [1850, 2200],
  hotline_referrals_made: [7800, 8400],
  declarations_signed: [118, 140],
  victims_identified_online: [310, 410],
  people_trained: [58000, 67000],
  'people_trained.profession.health': [7600, 9800],
  'people_trained.profession.law_enforcement': [13500, 15500],
  ta_requests_received: [1400, 1600],
  ta_requests_completed: [1210, 1420],
  assessments_completed: [17500, 20500],
  assessments_improved: [13300, 16200],
  training_products: [95, 105],
}

test('every stratum that an indicator reads has an assumed level, and every assumed level is read', () => {
  const read = new Set(indicators.flatMap(({ formula }) => strataOf(formula).map(stratumKey)))
  expect(Object.keys(assumed).toSorted()).toEqual([...read].toSorted())
  for (const key of Object.keys(assumed)) expect(parseStratumKey(key)).toBeDefined()
})

test.each([
  [2016, 0],
  [2017, 1],
] as const)('in FY%i every indicator lies near its target, on both sides of it', (year, at) => {
  const ratios = indicators.map((indicator) => {
    const { value } = evaluateIndicator(indicator, (stratum) => assumed[stratumKey(stratum)]?.[at] ?? null)
    return (value ?? Number.NaN) / (indicator.targets[year] ?? Number.NaN)
  })
  for (const [index, ratio] of ratios.entries()) {
    expect(ratio, indicators[index]?.code).toBeGreaterThan(0.85)
    expect(ratio, indicators[index]?.code).toBeLessThan(1.15)
  }
  expect(ratios.filter((ratio) => ratio >= 1).length).toBeGreaterThan(5)
  expect(ratios.filter((ratio) => ratio < 1).length).toBeGreaterThan(5)
})
