import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'
import { columns } from '../layout/columns.ts'

const cellText = fc.constantFrom('', 'TX', 'tx', 'x', '34', '1,234', 'new_clients', 'FY2017Q4', 'NR')

test('a changed cell reads as if the file had that text in it', async () => {
  const anyEdit = fc.record({ at: fc.nat(9), place: fc.nat(columns.length - 1), text: cellText })
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyEdit, { maxLength: 6, selector: ({ at }) => at }), async (edits) => {
      const lines = Array.from({ length: 10 }, (_, n) => row({ value: String(n) }).split(','))
      const before = await checkText([heading, ...lines.map((cells) => cells.join(','))].join('\n'), {
        edits: edits.map(({ at, place, text }) => ({ row: at + 2, cells: [{ place, text }] })),
      })
      for (const { at, place, text } of edits)
        (lines[at] ?? [])[place] = text.includes(',') ? `"${text}"` : text
      const after = await checkText([heading, ...lines.map((cells) => cells.join(','))].join('\n'))
      expect(before.findings).toEqual(after.findings)
      expect([...before.values.each()]).toEqual([...after.values.each()])
    }),
  )
})

test('a row that is taken out is not there, and the others keep their numbers', async () => {
  const { values } = await checkText([heading, row(), row({ state: 'OK' })].join('\n'), {
    edits: [{ row: 2, removed: true }],
  })
  expect([...values.each()].map(({ state, row: at }) => `${state} ${at}`)).toEqual(['OK 3'])
})

test('the column names can be mended, too', async () => {
  const { values } = await checkText([heading.replace('state', 'Where'), row()].join('\n'), {
    edits: [{ row: 1, cells: [{ place: 2, text: 'state' }] }],
  })
  expect(values.size).toBe(1)
})
