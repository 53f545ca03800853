import { describe, expect, it } from 'vitest'
import { changeInWords } from './change-in-words.ts'

const value = (count: number | null, withheld = false) => ({ value: count, withheld })
const change = (before: ReturnType<typeof value> | null, after: ReturnType<typeof value> | null) =>
  changeInWords({
    ...{ metric: 'new_clients', breakdown: '', category: '', fiscalYear: 2017, label: 'New clients' },
    before,
    after,
  })

describe('a line of the correction log', () => {
  it('says what a figure was, and what it is', () => {
    expect(change(value(1200), value(1250))).toMatchObject({
      kind: 'corrected',
      before: '1,200',
      after: '1,250',
    })
    expect(change(null, value(40))).toMatchObject({ kind: 'added', before: 'not in it', after: '40' })
    expect(change(value(40), null)).toMatchObject({ kind: 'gone', after: 'not in it' })
  })

  it('says withheld, which is neither zero nor no report', () => {
    expect(change(value(40), value(null, true))).toMatchObject({ kind: 'withheld', after: 'withheld' })
    expect(change(value(0), value(null))).toMatchObject({ before: '0', after: 'no report' })
  })
})
