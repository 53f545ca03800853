import { fiscalQuarter } from '@muster/metrics'
import { expect, it } from 'vitest'
import { quartersIn } from './sums-by-quarter.ts'

const range = { first: fiscalQuarter('FY2016Q2'), last: fiscalQuarter('FY2017Q3') }
const read = (sums: string) => quartersIn(sums, range, (quarter, sum) => [quarter, sum])

it('takes the quarters of a range out of years in any order, zeros as well', () => {
  expect(read('(2017,4492,0,5102,4004,);(2016,1,20,300,4000,)')).toEqual([
    ['FY2016Q2', 20],
    ['FY2016Q3', 300],
    ['FY2016Q4', 4000],
    ['FY2017Q1', 4492],
    ['FY2017Q2', 0],
    ['FY2017Q3', 5102],
  ])
})

it('tells answers without a number from a quarter in which nobody answered', () => {
  expect(read('(2016,0,0,3759,0,..n-)')).toEqual([
    ['FY2016Q3', 3759],
    ['FY2016Q4', null],
  ])
})
