import { isoDate } from '@muster/metrics'
import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (today: string) => findingsOf('V109', [row()], { today: isoDate(today) })

test('a quarter can be reported from the day after its last', async () => {
  expect(await told('2017-09-30')).toMatchObject([{ row: 2, column: 'fiscal_quarter', value: 'FY2017Q4' }])
  expect(await told('2017-10-01')).toEqual([])
})
