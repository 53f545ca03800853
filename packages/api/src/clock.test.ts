import { describe, expect, it } from 'vitest'
import { dayIn, dayOf, nowIn } from './clock.ts'

describe('dayIn', () => {
  it('is another day in New York than in Guam, and in Samoa than in both', () => {
    const moment = '2017-10-31T04:30:00.000Z'
    expect(dayIn('America/New_York', moment)).toBe('2017-10-31')
    expect(dayIn('Pacific/Guam', moment)).toBe('2017-10-31')
    expect(dayIn('Pacific/Pago_Pago', moment)).toBe('2017-10-30')
    expect(dayIn('Pacific/Guam', '2017-10-30T20:00:00.000Z')).toBe('2017-10-31')
  })

  it('knows both sides of a fiscal year', () => {
    expect(dayIn('America/New_York', '2017-10-01T03:59:59.000Z')).toBe('2017-09-30')
    expect(dayIn('America/New_York', '2017-10-01T04:00:01.000Z')).toBe('2017-10-01')
  })

  it('in Washington is what quarters of the nation are told by', () => {
    expect(dayOf('2017-10-31T03:59:59.999Z')).toBe('2017-10-30')
  })
})

describe('nowIn', () => {
  it('is the real time, except in the demonstration, whose day stands still while its hours pass', () => {
    const real = new Date('2031-05-06T07:08:09.010Z')
    expect(nowIn({ demonstration: false }, real)).toBe('2031-05-06T07:08:09.010Z')
    const shown = nowIn({ demonstration: true }, real)
    expect(dayOf(shown)).toBe('2017-10-16')
    expect(shown.slice(13)).toBe(':08:09.010Z')
  })
})
