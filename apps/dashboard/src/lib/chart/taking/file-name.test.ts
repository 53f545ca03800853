import { describe, expect, it } from 'vitest'
import { fileName } from './file-name.ts'

const name = (subtitle: string) => fileName({ subtitle, asOf: '2017-10-16T12:00:00Z' })

describe('fileName', () => {
  it('is made of the neutral name and the day', () => {
    expect(name('New clients: people, by fiscal quarter')).toBe(
      'new-clients-people-by-fiscal-quarter-2017-10-16',
    )
  })

  it('is short, and fit for every file system', () => {
    expect(name(`Santé / mentale ${'x'.repeat(200)}`)).toMatch(/^sante-mentale-x{46}-2017-10-16$/)
    expect(name('…')).toBe('figure-2017-10-16')
  })
})
