import {
  compareQuarters,
  evaluateIndicator,
  findMetric,
  indicators,
  quarterNumberOf,
  quartersOfFiscalYear,
  stratumKey,
} from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { awardsOf } from '../cast/awards.ts'
import { castOrganizations } from '../cast/organizations.ts'
import { demonstrationChance } from '../demonstration-chance.ts'
import { countAwardFrom } from './count-award.ts'

// The counts of the demonstration itself, as if every report were in.
const chance = demonstrationChance()
const awards = castOrganizations(chance).flatMap((organization) => awardsOf(organization, chance))
const countAward = countAwardFrom(chance.fork('counts'))
const years = [2014, 2015, 2016, 2017] as const
const newClients: number[] = []

const nation = new Map<number, ReadonlyMap<string, number>>(
  years.map((year) => {
    const totals = new Map<string, number>()
    for (const quarter of quartersOfFiscalYear(year))
      for (const award of awards) {
        if (
          compareQuarters(quarter, award.firstQuarter) < 0 ||
          compareQuarters(quarter, award.lastQuarter) > 0
        )
          continue
        let arrived = 0
        for (const counts of countAward(award, quarter).values()) {
          arrived += counts.get('new_clients') ?? 0
          for (const [key, count] of counts) {
            const metric = findMetric(key.split('.', 1)[0] ?? '')
            const isLast = quarterNumberOf(quarter) === 4
            if (metric?.countBasis !== 'stock' || isLast) totals.set(key, (totals.get(key) ?? 0) + count)
          }
        }
        if (award.program.kind === 'direct_services') newClients.push(arrived)
      }
    return [year, totals]
  }),
)
const of = (year: number, key: string) => nation.get(year)?.get(key) ?? 0
const percent = (year: number, key: string) => (100 * of(year, key)) / of(year, key.split('.', 1)[0] ?? '')

describe('new clients', () => {
  it('come in numbers that most grantees know: a median of 8 to 12 a quarter, and now and then many more', () => {
    const sorted = newClients.toSorted((one, other) => one - other)
    const quantile = (at: number) => sorted[Math.floor(at * sorted.length)] ?? 0
    expect(quantile(0.5)).toBeGreaterThanOrEqual(8)
    expect(quantile(0.5)).toBeLessThanOrEqual(12)
    expect(quantile(0.9)).toBeGreaterThan(25)
    expect(quantile(0.9)).toBeLessThan(40)
  })

  it('are more and more often victims of sex trafficking, and less often foreign nationals', () => {
    expect(percent(2014, 'new_clients.trafficking_type.sex')).toBeCloseTo(51, -1)
    expect(percent(2017, 'new_clients.trafficking_type.sex')).toBeCloseTo(65, -1)
    expect(percent(2017, 'new_clients.trafficking_type.labor')).toBeCloseTo(20, -1)
    expect(percent(2014, 'new_clients.citizenship.foreign_national')).toBeGreaterThan(57)
    expect(percent(2017, 'new_clients.citizenship.foreign_national')).toBeLessThan(48)
  })

  it.each(years)('of FY%i are a fifth minors and four fifths women', (year) => {
    const minors = percent(year, 'new_clients.age_group.0_12') + percent(year, 'new_clients.age_group.13_17')
    expect(minors).toBeGreaterThan(18)
    expect(minors).toBeLessThan(23)
    expect(percent(year, 'new_clients.gender.female')).toBeGreaterThan(75)
    expect(percent(year, 'new_clients.gender.female')).toBeLessThan(82)
  })

  it.each([2016, 2017])('of FY%i are 54 to 61 in a hundred of all clients of the year', (year) => {
    const all = of(year - 1, 'open_clients') + of(year, 'new_clients')
    expect(of(year, 'new_clients') / all).toBeGreaterThan(0.5)
    expect(of(year, 'new_clients') / all).toBeLessThan(0.64)
  })
})

describe('the hotlines', () => {
  it('take about as many signals as the national hotline did', () => {
    for (const year of years) {
      expect(of(year, 'signals_received')).toBeGreaterThan(19_000)
      expect(of(year, 'signals_received')).toBeLessThan(30_000)
    }
  })

  it('take twice as many texts in FY2015 as the year before', () => {
    const ratio = of(2015, 'signals_received.channel.text') / of(2014, 'signals_received.channel.text')
    expect(ratio).toBeGreaterThan(1.8)
    expect(ratio).toBeLessThan(2.4)
  })
})

describe('the indicators', () => {
  const ratios = years.flatMap((year) =>
    indicators.map((indicator) => {
      const { value } = evaluateIndicator(
        indicator,
        (stratum) => nation.get(year)?.get(stratumKey(stratum)) ?? null,
      )
      return {
        name: `${indicator.code} FY${year}`,
        ratio: (value ?? Number.NaN) / (indicator.targets[year] ?? 0),
      }
    }),
  )

  it('lie near their targets', () => {
    for (const { name, ratio } of ratios) {
      expect(ratio, name).toBeGreaterThan(0.8)
      expect(ratio, name).toBeLessThan(1.2)
    }
    expect(ratios.filter(({ ratio }) => Math.abs(ratio - 1) < 0.1).length).toBeGreaterThan(
      ratios.length * 0.9,
    )
  })

  it('lie on both sides of them', () => {
    expect(ratios.filter(({ ratio }) => ratio > 1).length).toBeGreaterThan(ratios.length / 5)
    expect(ratios.filter(({ ratio }) => ratio < 1).length).toBeGreaterThan(ratios.length / 5)
  })
})
