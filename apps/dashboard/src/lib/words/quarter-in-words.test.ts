import { fiscalQuarter, quarterLabel, quartersBetween } from '@muster/metrics'
import { expect, it } from 'vitest'
import { quarterInWords, quarterShort } from './quarter-in-words.ts'

it('says of every quarter what the dictionary says', () => {
  for (const quarter of quartersBetween(fiscalQuarter('FY2012Q1'), fiscalQuarter('FY2031Q4'))) {
    expect(quarterInWords(quarter)).toBe(quarterLabel(quarter))
  }
})

it('leaves alone what is no quarter', () => {
  expect(quarterInWords('soon')).toBe('soon')
})

it('has a short form', () => {
  expect(quarterShort('FY2017Q4')).toBe('FY2017 Q4')
})
