import { describe, expect, it } from 'vitest'
import { carriedTo } from './dashboard-pages.ts'

const search = new URLSearchParams('metric=new_clients&part=&by=age_group&state=TX&time=year&other=1')

describe('the way to another page of the dashboard', () => {
  it('takes along what means the same there', () => {
    expect(carriedTo('composition', search)).toBe('metric=new_clients&state=TX&time=year')
    expect(carriedTo('map', search)).toBe('metric=new_clients&time=year')
    expect(carriedTo('overview', search)).toBe('')
  })
})
