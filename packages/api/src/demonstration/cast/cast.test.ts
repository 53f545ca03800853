import { compareQuarters, quartersBetween, fiscalQuarter, programKinds, quartersFrom } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../chance/chance.ts'
import { awardsOf } from './awards.ts'
import { nameAt } from './name-at.ts'
import { castOrganizations } from './organizations.ts'
import { castPeople, peopleOnOffer } from './people.ts'
import { castOffices, castPrograms } from './programs.ts'
import { roster } from './roster.ts'

const chance = chanceFrom('cast')
const organizations = castOrganizations(chance)
const awards = organizations.flatMap((organization) => awardsOf(organization, chance))
const quarters = quartersBetween(fiscalQuarter('FY2014Q1'), fiscalQuarter('FY2017Q4'))

describe('the organizations', () => {
  it('are about ninety, with names, UEIs and EINs of their own that are valid in form', () => {
    expect(organizations.length).toBeGreaterThanOrEqual(85)
    expect(organizations.length).toBeLessThanOrEqual(95)
    for (const key of ['name', 'uei', 'ein'] as const)
      expect(new Set(organizations.map((each) => each[key])).size).toBe(organizations.length)
    for (const { uei, ein } of organizations) {
      expect(uei).toMatch(/^[A-HJ-NP-Z1-9][A-HJ-NP-Z0-9]{11}$/)
      expect(ein).toMatch(/^00-\d{7}$/)
    }
  })

  it('stand in a program that the demonstration has, and every program has some', () => {
    expect(Object.keys(roster).toSorted()).toEqual(castPrograms.map(({ code }) => code).toSorted())
    const offices = new Set(castOffices.map(({ code }) => code))
    for (const { office } of castPrograms) expect(offices).toContain(office)
    expect(new Set(castPrograms.map(({ kind }) => kind))).toEqual(
      new Set(programKinds.map(({ code }) => code)),
    )
  })

  it('work in about fifty states and territories, some in several', () => {
    expect(new Set(awards.flatMap(({ states }) => states)).size).toBeGreaterThan(40)
    expect(awards.filter(({ states }) => states.length > 1).length).toBeGreaterThan(5)
  })

  it('are the same in a small demonstration: Lone Star Harbor first, then one of each other kind of program', () => {
    const few = castOrganizations(chance, 6)
    expect(few.map(({ name }) => name)).toContain('Lone Star Harbor')
    expect(new Set(few.map(({ seats }) => seats[0]?.program.kind)).size).toBe(6)
    for (const each of few) expect(organizations).toContainEqual(each)
  })
})

describe('the awards', () => {
  it('have numbers of their own in the forms of their agencies', () => {
    expect(new Set(awards.map(({ number }) => number)).size).toBe(awards.length)
    for (const { number } of awards)
      expect(number).toMatch(/^(20\d\d-[A-Z]{2}-[A-Z]{2}-K?\d{3,4}|90[A-Z]{2}\d{4})$/)
  })

  it('run two to four years, one after the other, without a gap or an overlap', () => {
    for (const { firstQuarter, lastQuarter } of awards) {
      const years = (quartersFrom(firstQuarter, lastQuarter) + 1) / 4
      expect([2, 3, 4]).toContain(years)
    }
    for (const group of Map.groupBy(
      awards,
      ({ organization, program }) => organization.name + program.code,
    ).values())
      group.slice(1).forEach((award, index) => {
        const before = group[index]
        expect(before && quartersFrom(before.lastQuarter, award.firstQuarter)).toBe(1)
      })
  })

  it('are enough in every quarter and kind of program for a national total to be published', () => {
    for (const quarter of quarters)
      for (const { code } of programKinds) {
        const active = awards.filter(
          ({ program, firstQuarter, lastQuarter }) =>
            program.kind === code &&
            compareQuarters(firstQuarter, quarter) <= 0 &&
            compareQuarters(quarter, lastQuarter) <= 0,
        )
        expect(active.length, `${code} ${quarter}`).toBeGreaterThanOrEqual(
          code === 'direct_services' ? 38 : 4,
        )
      }
  })

  it('hold the award that the samples and the walk rest on', () => {
    const award = awards.find(({ number }) => number === '2016-VT-BX-K012')
    expect(award).toMatchObject({
      organization: { name: 'Lone Star Harbor' },
      program: { kind: 'direct_services', office: 'DOJ/OVC' },
      states: ['TX'],
      firstQuarter: 'FY2016Q1',
      lastQuarter: 'FY2018Q4',
      startsOn: '2015-10-01',
      endsOn: '2018-09-30',
    })
    expect(awards.filter(({ organization }) => organization.name === 'Lone Star Harbor')).toHaveLength(1)
  })
})

describe('the people', () => {
  const people = castPeople(organizations)

  it('have names and addresses of their own, at domains that lead nowhere', () => {
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length)
    for (const { email } of people) expect(email).toMatch(/^[a-z]+\.[a-z]+@example\.(org|gov)$/)
    expect(nameAt(0)).not.toBe(nameAt(31))
  })

  it('are offered for sign-in in each role that has pages', () => {
    const roles = peopleOnOffer.flatMap((person) => person.roles)
    expect(new Set(roles.map(({ role }) => role))).toEqual(
      new Set([
        'reporter',
        'certifying_official',
        'program_officer',
        'office_administrator',
        'data_steward',
        'system_administrator',
      ]),
    )
    expect(roles).toContainEqual({ role: 'program_officer', office: 'DOJ/OVC' })
    expect(roles).toContainEqual({ role: 'program_officer', office: 'HHS/OTIP' })
  })

  it('report and certify for every organization, and review and speak for every office', () => {
    const roles = people.flatMap((person) => person.roles)
    for (const { name } of organizations)
      for (const role of ['reporter', 'certifying_official'] as const)
        expect(roles).toContainEqual({ role, organization: name })
    for (const { code } of castOffices)
      for (const role of ['program_officer', 'office_administrator'] as const)
        expect(roles).toContainEqual({ role, office: code })
  })
})
