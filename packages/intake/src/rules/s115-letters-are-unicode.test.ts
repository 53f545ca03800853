import { expect, test } from 'vitest'
import { encode1252 } from '../fixtures/encode-text.ts'
import { checkBytes, heading, row } from '../fixtures/check-text.ts'

test('letters of Windows-1252 are read, each changed cell is shown, and one warning says so', async () => {
  const text = [heading, row({ note: 'Peña' }), row({ state: 'OK', note: 'café “open”' })].join('\n')
  const { findings, repairs, values, encoding } = await checkBytes([encode1252(text)])
  expect(encoding).toBe('Windows-1252')
  const [told, ...more] = findings.filter(({ code }) => code === 'S115')
  expect(more).toEqual([])
  expect(told).toMatchObject({ severity: 'warning', row: 2 })
  expect(told?.message).toContain('in 2 rows')
  expect(repairs).toMatchObject([
    { code: 'R110', cell: 'H2', from: 'Pe\uFFFDa', to: 'Peña' },
    { code: 'R110', cell: 'H3', to: 'café “open”' },
  ])
  expect([...values.each()].map(({ note }) => note)).toEqual(['Peña', 'café “open”'])
})

test('a file in UTF-8 has no such warning', async () => {
  const text = new TextEncoder().encode([heading, row({ note: 'Peña' })].join('\n'))
  expect((await checkBytes([text])).findings.filter(({ code }) => code === 'S115')).toEqual([])
})
