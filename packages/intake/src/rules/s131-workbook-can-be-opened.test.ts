import { expect, test } from 'vitest'
import { refusedWorkbook } from '../fixtures/refused-workbook.ts'
import { writeWorkbook } from '../fixtures/write-workbook.ts'

const whole = writeWorkbook([{ name: 'Counts', rows: [['value'], [34]] }])

test('a workbook that was cut off on its way is refused, one that is whole is not', async () => {
  const cutOff = await refusedWorkbook(whole.subarray(0, whole.length / 2))
  expect(cutOff).toMatchObject({ rule: { code: 'S131' } })
  expect(cutOff?.message).toBe('This workbook is damaged, so it cannot be read: its end is missing.')
  expect(await refusedWorkbook(whole)).toBeUndefined()
})
