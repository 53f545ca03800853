import { expect, it } from 'vitest'
import { othersThan } from './others-than.ts'

const finding = (code: string, severity: 'warning' | 'info') => ({
  code,
  severity,
  row: null,
  column: null,
  cell: null,
  value: null,
  message: 'm',
  fix: 'f',
  subject: null,
})

it('what asks for no explanation stands by itself', () => {
  const unusual = [finding('Q203', 'warning'), finding('Q203', 'warning')]
  const others = [finding('Q102', 'info'), finding('Q203', 'info'), finding('S109', 'warning')]
  expect(othersThan([...unusual, ...others], [{ code: 'Q203', findings: unusual }])).toEqual(others)
})
