import { expect, test } from 'vitest'
import { isoDate } from '../iso-date.ts'
import { fundsAtRiskOn } from './funds-at-risk.ts'

test.each([
  ['2017-10-30', '2017-11-14'],
  ['2017-12-20', '2018-01-04'],
  ['2016-02-15', '2016-03-01'],
  ['2017-02-15', '2017-03-02'],
])('funds are at risk 15 days after %s: on %s', (dueOn, atRiskOn) => {
  expect(fundsAtRiskOn(isoDate(dueOn))).toBe(atRiskOn)
})
