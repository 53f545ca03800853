import { describe, expect, it } from 'vitest'
import { withoutOverlap } from './without-overlap.ts'

const years = (step: number) =>
  Array.from({ length: 5 }, (_, index) => ({ x: 30 + step * index, text: `FY${2013 + index}` }))
const shown = (step: number, width = 1000) =>
  withoutOverlap(years(step), { text: 11, width }).map(({ text }) => text)

describe('labels of an axis', () => {
  it('are all there where they have room', () => {
    expect(shown(50)).toHaveLength(5)
  })

  it('never touch each other', () => {
    expect(shown(30)).toEqual(['FY2013', 'FY2015', 'FY2017'])
    expect(shown(15)).toEqual(['FY2013', 'FY2016'])
  })

  it('never leave the picture', () => {
    expect(shown(50, 240)).toEqual(['FY2013', 'FY2014', 'FY2015', 'FY2016'])
  })
})
