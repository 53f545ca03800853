import { describe, expect, it } from 'vitest'
import { nationalHotline } from './national-hotline.ts'
import { waysToReach } from './ways-to-reach.ts'

describe('waysToReach', () => {
  it('dials whole numbers with the code of the country, short ones as they are, and reads them in groups', () => {
    expect(waysToReach(nationalHotline)).toEqual([
      { kind: 'phone', href: 'tel:+18883737888', number: '1-888-373-7888' },
      { kind: 'text', href: 'sms:233733', number: '233733' },
      { kind: 'chat', href: 'https://humantraffickinghotline.org/en/chat', number: null },
      { kind: 'tty', href: 'tel:711', number: '711' },
    ])
  })

  it('offers no way that is not known', () => {
    const ways = waysToReach({ name: 'A line', phone: null, text: '5550100', chat: null, tty: null })
    expect(ways.map(({ kind }) => kind)).toEqual(['text'])
  })
})
