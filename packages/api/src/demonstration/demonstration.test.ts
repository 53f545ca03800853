import { fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { demonstrationChance } from './demonstration-chance.ts'
import { demonstrationFrom, type Deed } from './demonstration.ts'

const demonstration = demonstrationFrom(demonstrationChance())
const storyOf = Map.groupBy(
  demonstration.deeds,
  ({ organization, quarter }) => `${organization.name} ${quarter}`,
)
const reporting = new Set(
  demonstration.awards.flatMap(({ organization, firstQuarter, lastQuarter }) =>
    demonstration.quarters
      .filter((quarter) => firstQuarter <= quarter && quarter <= lastQuarter)
      .map((quarter) => `${organization.name} ${quarter}`),
  ),
)
const stories = [...reporting].map((key) => ({ key, deeds: storyOf.get(key) ?? [] }))
const past = stories.filter(({ key }) => !key.endsWith('FY2017Q4'))
const current = stories.filter(({ key }) => key.endsWith('FY2017Q4'))
const isAmended = (deeds: readonly Deed[]) => deeds.filter(({ act }) => act === 'accept').length > 1
const partOf = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length

describe('the deeds', () => {
  it('are the same each time', () => {
    expect(demonstrationFrom(demonstrationChance())).toEqual(demonstration)
  })

  it('happen in the order of time, after the quarter ended and before the demonstration’s day', () => {
    const moments = demonstration.deeds.map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted())
    for (const { at } of demonstration.deeds) expect(at < '2017-10-16T00:00:00Z', at).toBe(true)
  })

  it('take each report through its life in an order that Muster allows', () => {
    const life =
      /^(upload certify ((return upload certify )?accept|accept( reopen)? upload certify accept)|)$/
    for (const { key, deeds } of past) expect(deeds.map(({ act }) => act).join(' '), key).toMatch(life)
    const young = /^(upload( certify( (return|accept))?)?|)$/
    for (const { key, deeds } of current) expect(deeds.map(({ act }) => act).join(' '), key).toMatch(young)
  })

  it('leave 2 to 4 in a hundred earlier reports out, and amend as many', () => {
    const missing = partOf(
      past.filter(({ deeds }) => deeds.length === 0),
      past,
    )
    expect(missing).toBeGreaterThan(0.02)
    expect(missing).toBeLessThan(0.04)
    const amended = partOf(
      past.filter(({ deeds }) => isAmended(deeds)),
      past,
    )
    expect(amended).toBeGreaterThan(0.02)
    expect(amended).toBeLessThan(0.04)
  })

  it('bring the current quarter in by parts', () => {
    const ending = (act: string) =>
      partOf(
        current.filter(({ deeds }) => deeds.at(-1)?.act === act),
        current,
      )
    expect(ending('accept')).toBeCloseTo(0.2, 1)
    expect(ending('certify')).toBeCloseTo(0.15, 1)
    expect(ending('return')).toBeCloseTo(0.05, 1)
    expect(ending('upload')).toBeCloseTo(0.08, 1)
  })

  it('let Lone Star Harbor report every quarter but the current one', () => {
    const own = stories.filter(({ key }) => key.startsWith('Lone Star Harbor'))
    expect(own).toHaveLength(8)
    for (const { key, deeds } of own) expect(deeds.length > 0).toBe(!key.endsWith('FY2017Q4'))
  })
})

describe('a smaller demonstration', () => {
  const small = demonstrationFrom(demonstrationChance(), {
    organizations: 6,
    from: fiscalQuarter('FY2017Q1'),
  })

  it('tells the same of fewer organizations and quarters', () => {
    expect(small.organizations).toHaveLength(6)
    expect(small.quarters).toHaveLength(4)
    const names = new Set(small.organizations.map(({ name }) => name))
    const same = demonstration.deeds.filter(
      ({ organization, quarter }) =>
        names.has(organization.name) && small.quarters.slice(0, 3).includes(quarter),
    )
    expect(small.deeds.filter(({ quarter }) => quarter !== 'FY2017Q4')).toEqual(same)
  })
})
