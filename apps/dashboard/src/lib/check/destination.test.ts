import { describe, expect, it } from 'vitest'
import { destinationOf, placesOf } from './destination.ts'

const here = { awardNumber: '2016-VT-BX-K012', quarter: 'FY2017Q4' }
const before = { ...here, quarter: 'FY2017Q3' }
const another = { awardNumber: '2015-VT-BX-K001', quarter: 'FY2017Q4' }

describe('destinationOf', () => {
  it('knows the file of this report, however often its rows say so', () => {
    expect(destinationOf([here, { ...here }], here)).toEqual({ kind: 'here' })
  })

  it('never takes the file of another quarter or of another award for this one', () => {
    expect(destinationOf([before], here)).toEqual({ kind: 'elsewhere', others: [before] })
    expect(destinationOf([another], here)).toEqual({ kind: 'elsewhere', others: [another] })
  })

  it('names what else a file would change', () => {
    expect(destinationOf([before, here, another], here)).toEqual({
      kind: 'here_and_elsewhere',
      others: [another, before],
    })
  })

  it('says that it does not know when no row names a report', () => {
    expect(destinationOf([], here)).toEqual({ kind: 'unknown' })
  })
})

describe('placesOf', () => {
  it('names every report that would change, and only those', () => {
    expect(placesOf({ kind: 'here' }, here)).toEqual([here])
    expect(placesOf({ kind: 'elsewhere', others: [before] }, here)).toEqual([before])
    expect(placesOf({ kind: 'here_and_elsewhere', others: [another] }, here)).toEqual([here, another])
    expect(placesOf({ kind: 'unknown' }, here)).toEqual([])
    expect(placesOf({ kind: 'nowhere' }, here)).toEqual([])
  })
})
