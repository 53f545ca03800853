import { expect, it } from 'vitest'
import { reminderValue, reportsIn } from './reminder-form.ts'

it('what a form says is read back, whatever signs an award number has', () => {
  for (const awardNumber of ['2016-VT-BX-K012', 'a|b', 'x y & z']) {
    expect(reportsIn([reminderValue(awardNumber, ['FY2017Q3', 'FY2017Q4'])])).toEqual([
      { awardNumber, quarter: 'FY2017Q3' },
      { awardNumber, quarter: 'FY2017Q4' },
    ])
  }
})

it('what stands for no report is passed over', () => {
  expect(reportsIn(['', 'FY2017Q4', '|', '2016-VT-BX-K012', new File([], 'x')])).toEqual([])
})
