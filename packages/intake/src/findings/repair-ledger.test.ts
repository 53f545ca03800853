import { expect, test } from 'vitest'
import { RepairLedger } from './repair-ledger.ts'
import { lettersChanged, repairKinds, spaceTrimmed } from './repair-kinds.ts'

test('the first thousand repairs are kept, and all are counted', () => {
  const ledger = new RepairLedger()
  for (let row = 1; row <= 1_500; row++) ledger.add(spaceTrimmed, row, 'value', ' 3', '3')
  expect(ledger.count).toBe(1_500)
  expect(ledger.repairs).toHaveLength(1_000)
  expect(ledger.repairs[0]).toEqual({
    code: 'R101',
    row: 1,
    column: 'value',
    cell: null,
    from: ' 3',
    to: '3',
  })
})

test('repairs are told in groups, the most frequent kind first, each with its first examples', () => {
  const ledger = new RepairLedger()
  ledger.add(lettersChanged, 2, 'state', 'tx', 'TX')
  for (let row = 2; row < 40; row++) ledger.add(spaceTrimmed, row, 'value', ` ${row}`, String(row))
  expect(ledger.groups.map(({ code, count, examples }) => [code, count, examples.length])).toEqual([
    ['R101', 38, 5],
    ['R102', 1, 1],
  ])
  expect(ledger.groups[0]?.examples[0]).toMatchObject({ row: 2, from: ' 2' })
})

test('a column goes by its name in the file, and by its letter', () => {
  const ledger = new RepairLedger()
  ledger.heading = { names: ['Award', 'Count'], places: new Map([['value', 1]]) }
  ledger.add(spaceTrimmed, 7, 'value', ' 3', '3')
  expect(ledger.repairs[0]).toMatchObject({ row: 7, column: 'Count', cell: 'B7' })
})

test('what looks personal is not repeated in a repair', () => {
  const ledger = new RepairLedger()
  ledger.add(spaceTrimmed, 2, 'state', ' 512-555-0123', '512-555-0123')
  expect(ledger.repairs[0]).toMatchObject({ from: '(withheld)', to: '(withheld)' })
})

test('every kind of repair has a code of its own', () => {
  expect(new Set(repairKinds.map(({ code }) => code)).size).toBe(repairKinds.length)
})
