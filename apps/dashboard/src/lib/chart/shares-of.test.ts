import { describe, expect, it } from 'vitest'
import type { ChartOfParts, ChartValue } from './chart-specification.ts'
import { shareOf, wholeAt, wholeOf } from './shares-of.ts'

const parts = (values: ChartValue[], more: Partial<ChartOfParts> = {}): ChartOfParts => ({
  kind: 'composition',
  title: '',
  subtitle: '',
  unit: 'people',
  subject: '',
  source: '',
  asOf: '2017-10-16',
  when: '',
  itemName: '',
  items: values.map((value, index) => ({ label: `${index}`, value })),
  addsUp: true,
  ...more,
})

describe('shares', () => {
  it('are of the sum of the parts, or of the total that is given', () => {
    expect(shareOf(30, wholeOf(parts([30, 70])))).toBe(30)
    expect(shareOf(30, wholeOf(parts([30, 'withheld'], { total: 120 })))).toBe(25)
  })

  it('are never said of parts that overlap', () => {
    expect(wholeOf(parts([30, 70], { addsUp: false, total: 80 }))).toBeUndefined()
  })

  it('are never said where a part is withheld or missing: the sum would be too small', () => {
    expect(wholeOf(parts([30, 'withheld']))).toBeUndefined()
    expect(
      wholeAt(
        {
          series: [
            { label: '', values: [1] },
            { label: '', values: [null] },
          ],
        },
        0,
      ),
    ).toBeUndefined()
  })

  it('are not said of nothing', () => {
    expect(shareOf(0, wholeOf(parts([0, 0])))).toBeUndefined()
  })
})
