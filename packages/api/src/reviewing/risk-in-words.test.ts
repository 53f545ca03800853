import { fiscalQuarter } from '@muster/metrics'
import { expect, it } from 'vitest'
import { riskInWords } from './risk-in-words.ts'

const quiet = {
  awardId: 'a',
  fiscalQuarter: fiscalQuarter('FY2017Q4'),
  risk: 0,
  warnings: 0,
  first: false,
  late: false,
  moved: 0.19,
  besides: 'quarter' as const,
  openComments: 0,
}

it('what stands out is said, what does not is not', () => {
  expect(riskInWords(quiet)).toEqual([])
  expect(riskInWords({ ...quiet, first: true, moved: null, warnings: 1 })).toEqual([
    'First report of this award',
    '1 thing to look at',
  ])
  expect(riskInWords({ ...quiet, late: true, moved: 0.4, warnings: 12 })).toEqual([
    'Late',
    '12 things to look at',
    '40% of lines moved a lot since FY2017 Q3',
  ])
  expect(riskInWords({ ...quiet, moved: 0.25, besides: 'official' })).toEqual([
    '25% of lines differ from the official revision',
  ])
})
