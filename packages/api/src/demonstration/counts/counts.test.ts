import {
  addsUpToTotal,
  breakdowns,
  categoriesOf,
  findBreakdown,
  findMetric,
  fiscalQuarter,
  formFor,
  metrics,
  quartersBetween,
  stratumKey,
  type FiscalQuarter,
  type Metric,
} from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { awardsOf, type CastAward } from '../cast/awards.ts'
import { castOrganizations } from '../cast/organizations.ts'
import { chanceFrom } from '../chance/chance.ts'
import { countAwardFrom } from './count-award.ts'
import { mixOf } from './mix-of.ts'
import type { Counts } from './tally.ts'
import { understated } from './understate.ts'

const chance = chanceFrom('counts')
const awards = castOrganizations(chance).flatMap((organization) => awardsOf(organization, chance))
const countAward = countAwardFrom(chance)

/** Every set of counts of two awards in each program. */
const sets: { award: CastAward; quarter: FiscalQuarter; counts: Counts }[] = [
  ...Map.groupBy(awards, ({ program }) => program.code).values(),
].flatMap((group) =>
  group.slice(0, 2).flatMap((award) =>
    quartersBetween(award.firstQuarter, fiscalQuarter('FY2017Q4'))
      .filter((quarter) => quarter <= award.lastQuarter)
      .flatMap((quarter) =>
        [...countAward(award, quarter).values()].map((counts) => ({ award, quarter, counts })),
      ),
  ),
)

const at = (counts: Counts, key: string) => counts.get(key) ?? 0
const metricsOf = (award: CastAward): Metric[] =>
  metrics.filter(({ program }) => program === award.program.kind)

describe('the counts of an award', () => {
  it('are the same again, in whatever order they are asked for', () => {
    const again = countAwardFrom(chance)
    for (const { award, quarter } of sets.toReversed())
      expect(again(award, quarter)).toEqual(countAward(award, quarter))
  })

  it('answer every line of the form, and no other line', () => {
    for (const { award, quarter, counts } of sets) {
      const form = new Set(formFor(award.program.kind, quarter).map(stratumKey))
      expect([...form].filter((key) => !counts.has(key))).toEqual([])
      // A metric that is not yet asked for is counted all the same, and left out of the file.
      for (const key of counts.keys())
        expect(form.has(key) || key.startsWith('clients_waiting'), key).toBe(true)
    }
  })

  it.each(['as they are', 'as first understated'])('fit together, %s', (version) => {
    for (const { award, quarter, counts: true_ } of sets) {
      const counts = version === 'as they are' ? true_ : understated(true_, award.program.kind)
      for (const count of counts.values()) {
        expect(Number.isSafeInteger(count)).toBe(true)
        expect(count).toBeGreaterThanOrEqual(0)
      }
      for (const metric of metricsOf(award))
        for (const code of metric.breakdowns) {
          const breakdown = findBreakdown(code)
          if (breakdown === undefined) throw new Error(code)
          const total = at(counts, metric.code)
          const parts = categoriesOf(breakdown, quarter).map((each) =>
            at(counts, `${metric.code}.${code}.${each.code}`),
          )
          const sum = parts.reduce((left, right) => left + right, 0)
          if (addsUpToTotal(breakdown)) expect(sum, `${metric.code} ${code}`).toBe(total)
          else for (const part of parts) expect(part).toBeLessThanOrEqual(total)
          if (breakdown.exhaustive) expect(sum).toBeGreaterThanOrEqual(total)
        }
    }
  })

  it('keep every part below its whole', () => {
    const wholes: Record<string, string> = {
      clients_screened_ineligible: 'clients_screened',
      new_clients: 'clients_served',
      clients_exited: 'clients_served',
      clients_receiving_service: 'clients_served',
      surveys_positive: 'surveys_returned',
      referrals_completed: 'referrals_made',
      immigration_relief_granted: 'immigration_applications',
      victims_referred: 'victims_identified',
      substantive_signals: 'signals_received',
      signals_from_victims: 'signals_received',
      signals_answered_in_time: 'signals_received',
      victims_identified_by_outreach: 'outreach_contacts',
      outreach_replies: 'outreach_messages_sent',
      online_engagements: 'outreach_replies',
      ta_requests_completed: 'ta_requests_received',
      assessments_completed: 'people_trained',
      assessments_improved: 'assessments_completed',
    }
    for (const { counts, award } of sets)
      for (const version of [counts, understated(counts, award.program.kind)])
        for (const [part, whole] of Object.entries(wholes))
          expect(at(version, part), part).toBeLessThanOrEqual(at(version, whole))
  })

  it('give each service at least as often as there are clients who received it', () => {
    for (const { counts } of sets)
      for (const [key, count] of counts)
        if (key.startsWith('clients_receiving_service.'))
          expect(
            at(counts, key.replace('clients_receiving_service', 'services_provided')),
          ).toBeGreaterThanOrEqual(count)
  })

  it('carry clients from one quarter to the next, also from one award to the next', () => {
    for (const [place, group] of Map.groupBy(
      awards,
      ({ organization, program }) => program.code + organization.name,
    )) {
      if (group[0]?.program.kind !== 'direct_services') continue
      const quarters = group.flatMap((award) =>
        quartersBetween(award.firstQuarter, award.lastQuarter)
          .filter((quarter) => quarter <= 'FY2017Q4')
          .map(
            (quarter) => countAward(award, quarter).get(award.states[0] ?? 'TX') ?? new Map<string, number>(),
          ),
      )
      quarters.slice(1).forEach((counts, index) => {
        const openBefore = at(quarters[index] ?? counts, 'open_clients')
        expect(at(counts, 'open_clients'), place).toBe(
          openBefore + at(counts, 'new_clients') - at(counts, 'clients_exited'),
        )
        expect(at(counts, 'clients_served')).toBe(openBefore + at(counts, 'new_clients'))
      })
    }
  })
})

describe('the mixes', () => {
  it('name categories of the dictionary only, and give a weight to each that people fall into', () => {
    for (const { code, breakdowns: used } of metrics)
      for (const breakdown of breakdowns.filter((each) => used.includes(each.code))) {
        const known = new Set<string>(breakdown.categories.map((category) => category.code))
        for (const category of Object.keys(mixOf(code, breakdown.code)))
          expect(known, code).toContain(category)
      }
    expect(findMetric('new_clients')).toBeDefined()
  })
})
