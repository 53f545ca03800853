import { fiscalQuarter, quartersBetween } from '@muster/metrics'
import { expect, it } from 'vitest'
import { readExplanation } from '../../reporting/read-explanation.ts'
import { explanationFor } from './explanation-for.ts'

const quarters = quartersBetween(fiscalQuarter('FY2014Q1'), fiscalQuarter('FY2017Q4'))

it('what organizations explain is fit to be kept, the same each time, and not always the same', () => {
  const texts = quarters.flatMap((quarter) =>
    ['Q103', 'Q203', 'M101'].map((code) => explanationFor(code, '2016-VT-BX-K012', quarter)),
  )
  expect(new Set(texts).size).toBeGreaterThan(6)
  for (const text of texts) expect(readExplanation(text)).toEqual({ kind: 'said', text })
  expect(explanationFor('Q203', 'A', fiscalQuarter('FY2017Q4'))).toBe(
    explanationFor('Q203', 'A', fiscalQuarter('FY2017Q4')),
  )
})
