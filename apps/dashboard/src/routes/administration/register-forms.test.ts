import { describe, expect, it } from 'vitest'
import { readAgency, readAwardTerms, readOffice, readOrganization, readProgram } from './register-forms.ts'

const form = (fields: Record<string, string | string[]>) => {
  const data = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value)
  return data
}
const fieldsOf = (read: { kind: string; errors?: { field: string }[] }) =>
  read.errors?.map(({ field }) => field)

describe('the form of an organization', () => {
  const full = { organizationName: ' Harbor ', state: 'TX', timeZone: 'America/Chicago', uei: '', ein: '' }

  it('leaves out what is not known', () => {
    expect(readOrganization(form(full))).toEqual({
      kind: 'wanted',
      wanted: { name: 'Harbor', state: 'TX', timeZone: 'America/Chicago' },
    })
  })

  it('takes a UEI in small letters, and refuses numbers of another shape', () => {
    expect(readOrganization(form({ ...full, uei: 'abc123def456', ein: '12-3456789' }))).toMatchObject({
      wanted: { uei: 'ABC123DEF456', ein: '12-3456789' },
    })
    expect(fieldsOf(readOrganization(form({ uei: '1', ein: '123456789' })))).toEqual([
      'organizationName',
      'state',
      'uei',
      'ein',
    ])
  })
})

it('an office and a program need their names and codes', () => {
  expect(fieldsOf(readOffice(form({})))).toEqual(['officeCode', 'department', 'officeName'])
  expect(fieldsOf(readProgram(form({ dueDays: '30', finalDueDays: '0' })))).toEqual([
    'programCode',
    'programName',
    'kind',
    'officeId',
    'finalDueDays',
  ])
})

it('an office belongs to one agency of the plan, or to none', () => {
  expect(fieldsOf(readAgency(form({ agency: 'OVC' })))).toEqual(['agencyOffice'])
  expect(readAgency(form({ agencyOffice: 'an id', agency: '' }))).toMatchObject({
    wanted: { officeId: 'an id', agency: null },
  })
  const office = { officeCode: 'DOJ/OVC', department: 'Justice', officeName: 'OVC', officeAgency: 'OVC' }
  expect(readOffice(form(office))).toMatchObject({ wanted: { agency: 'OVC' } })
})

describe('the terms of an award', () => {
  const full = {
    startsOn: '2015-10-01',
    endsOn: '2018-09-30',
    states: ['TX', 'AZ', 'TX'],
    passThrough: '',
    officerId: '',
  }

  it('are read with each state once, and nobody chosen as nobody', () => {
    expect(readAwardTerms(form(full))).toEqual({
      kind: 'wanted',
      wanted: {
        startsOn: '2015-10-01',
        endsOn: '2018-09-30',
        states: ['TX', 'AZ'],
        passThrough: '',
        officerId: null,
      },
    })
  })

  it('must end after they start, and serve a state', () => {
    expect(fieldsOf(readAwardTerms(form({ ...full, endsOn: '2015-09-30' })))).toEqual(['endsOn'])
    expect(fieldsOf(readAwardTerms(form({})))).toEqual(['startsOn', 'endsOn', 'states'])
  })
})
