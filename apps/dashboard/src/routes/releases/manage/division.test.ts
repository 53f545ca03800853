import { expect, it } from 'vitest'
import { omittedInWords } from './division.ts'

it('says which years are left out, reason by reason', () => {
  expect(omittedInWords([])).toBeNull()
  expect(
    omittedInWords([
      { fiscalYear: 2014, reason: 'total_not_shown' },
      { fiscalYear: 2015, reason: 'not_provable' },
      { fiscalYear: 2016, reason: 'total_not_shown' },
    ]),
  ).toBe('FY2014, FY2016: the total is not shown; FY2015: it could not be proven safe')
})
