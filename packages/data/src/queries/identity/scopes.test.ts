import { describe, expect, it } from 'vitest'
import { grantsFrom, type OfficeScope, type OrganizationScope } from './scopes.ts'

const grants = grantsFrom([
  { role: 'reporter', organizationId: 'a', organizationName: 'Lone Star Harbor' },
  { role: 'certifying_official', organizationId: 'b', organizationName: 'Mesquite Bend' },
  { role: 'program_officer', officeId: 'o', officeName: 'Office for Victims of Crime' },
])

describe('a scope', () => {
  it('holds the places of the roles that are asked for, and no other', () => {
    expect(grants.organizationsWith(['reporter']).organizationIds).toEqual(['a'])
    expect(grants.organizationsWith(['reporter', 'certifying_official']).organizationIds).toEqual(['a', 'b'])
    expect(grants.officesWith(['program_officer']).officeIds).toEqual(['o'])
    expect(
      grantsFrom([{ role: 'system_administrator' }]).organizationsWith(['reporter']).organizationIds,
    ).toEqual([])
  })

  it('cannot be made by hand, nor one be taken for the other', () => {
    const within = (_: OrganizationScope) => true
    // @ts-expect-error an object that looks the same is no scope
    expect(within({ organizationIds: ['a'] })).toBe(true)
    const office: OfficeScope = grants.officesWith(['program_officer'])
    // @ts-expect-error an office is no organization
    expect(within(office)).toBe(true)
  })
})
