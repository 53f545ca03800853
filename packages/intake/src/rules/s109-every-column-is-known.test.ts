import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

test('an unknown column is named once and not read', async () => {
  const { findings, values } = await checkText(`Office,${heading}\nAustin,${row()}\n`)
  expect(findings.filter(({ code }) => code === 'S109')).toMatchObject([
    { row: 1, column: 'Office', severity: 'info' },
  ])
  expect(values.size).toBe(1)
})

test('the labels of the template are known, and a column without a name is nobody’s business', async () => {
  const { findings } = await checkText(`${heading},metric_label,Category Label,\n${row()},New clients,,\n`)
  expect(findings.filter(({ code }) => code === 'S109')).toEqual([])
})
