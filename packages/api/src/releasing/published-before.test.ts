import { describe, expect, it } from 'vitest'
import { publishedBefore } from './published-before.ts'

const row = (number: number, value: number | null, withheld = false) => ({
  number,
  metric: 'new_clients',
  fiscalYear: 2016,
  value,
  withheld,
})
const before = (...rows: ReturnType<typeof row>[]) => publishedBefore(rows).get('new_clients 2016')

describe('publishedBefore', () => {
  it('keeps the value that was shown last', () => {
    expect(before(row(2, 60), row(1, 40))).toEqual({ value: 60 })
  })

  it('never forgets that a total was withheld', () => {
    expect(before(row(1, null, true), row(2, 60))).toEqual({ withheld: true })
    expect(before(row(1, 60), row(2, null, true), row(3, 70))).toEqual({ withheld: true })
  })

  it('knows nothing of a total that nobody had reported', () => {
    expect(before(row(1, null))).toBeUndefined()
  })
})
