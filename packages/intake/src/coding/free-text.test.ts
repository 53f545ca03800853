import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

const secret = 'jane@example.org'

test('what looks personal is found in every column, read or not, and never comes out again', async () => {
  for (const column of [
    'award_number',
    'fiscal_quarter',
    'state',
    'metric',
    'breakdown',
    'category',
    'value',
    'note',
  ]) {
    const result = await checkText([heading, row({ [column]: ` ${secret}` })].join('\n'))
    const said = JSON.stringify({ ...result, values: [...result.values.each()] })
    expect(said, column).not.toContain('jane')
    expect(result.findings, column).toContainEqual(
      expect.objectContaining({ code: 'P101', row: 2, column, value: null }),
    )
  }
})

test('it is found in columns that Muster does not read, and in headings', async () => {
  const { findings } = await checkText(`${heading},office,${secret}\n${row()},${secret},\n`)
  const personal = findings.filter(({ code }) => code === 'P101')
  expect(personal.map(({ row, column }) => ({ row, column }))).toEqual([
    { row: 1, column: null },
    { row: 2, column: 'office' },
  ])
  expect(JSON.stringify(findings)).not.toContain('jane')
})

test('a harmless note is kept, trimmed', async () => {
  const { values } = await checkText([heading, row({ note: ' staff left in August ' })].join('\n'))
  expect([...values.each()][0]?.note).toBe('staff left in August')
})
