import { describe, expect, it } from 'vitest'
import { currentLink, homeOf, publicLinks, workLinks } from './navigation.ts'

const someone = (...roles: string[]) => ({ roles: roles.map((role) => ({ role })) })
const labels = (...roles: string[]) => workLinks(someone(...roles)).map((link) => link.label)

describe('workLinks', () => {
  it('offers the public no work pages', () => {
    expect(workLinks(null)).toEqual([])
  })

  it('offers each role the pages of its work, and no others', () => {
    expect(labels('reporter')).toEqual(['My awards', 'Our listing'])
    expect(labels('certifying_official')).toEqual(['My awards', 'Our listing', 'People'])
    expect(labels('program_officer')).toEqual([
      'Review reports',
      'Who has reported',
      'Directory',
      'Dashboard',
      'Plan progress',
    ])
    expect(labels('system_administrator')).toEqual(['People', 'Places and awards', 'Record'])
    expect(labels('data_steward')).toEqual([
      'Dashboard',
      'Plan progress',
      'Public comments',
      'Indicators',
      'Manage releases',
    ])
  })

  it('shows a page once to a person with several roles', () => {
    expect(labels('reporter', 'certifying_official', 'program_officer', 'data_steward')).toEqual([
      'My awards',
      'Our listing',
      'Review reports',
      'Who has reported',
      'Directory',
      'Dashboard',
      'Plan progress',
      'Public comments',
      'Indicators',
      'Manage releases',
      'People',
    ])
  })

  it('offers nothing for a role that it does not know', () => {
    expect(labels('visitor')).toEqual([])
  })
})

describe('homeOf', () => {
  it('sends each person to the first page of their work, the public to the front page', () => {
    expect(homeOf(someone('reporter'))).toBe('/awards')
    expect(homeOf(someone('program_officer'))).toBe('/review')
    expect(homeOf(null)).toBe('/')
  })
})

describe('currentLink', () => {
  it('marks the longest link that the page lies under', () => {
    const links = workLinks(someone('program_officer', 'data_steward'))
    expect(currentLink(links, '/dashboard/plan')?.label).toBe('Plan progress')
    expect(currentLink(links, '/dashboard')?.label).toBe('Dashboard')
    expect(currentLink(links, '/review/2016-VT-BX-K012/FY2017Q4')?.label).toBe('Review reports')
  })

  it('marks none for a page outside, or whose name only begins alike', () => {
    expect(currentLink(publicLinks(), '/')).toBeUndefined()
    expect(currentLink(publicLinks(), '/database')).toBeUndefined()
  })
})
