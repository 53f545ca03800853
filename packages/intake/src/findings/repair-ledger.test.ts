import { expect, test } from 'vitest'
import { RepairLedger } from './repair-ledger.ts'
import { repairKinds, spaceTrimmed } from './repair-kinds.ts'

test('the first thousand repairs are kept, and all are counted', () => {
  const ledger = new RepairLedger()
  for (let row = 1; row <= 1_500; row++) ledger.add(spaceTrimmed, row, 'value', ' 3', '3')
  expect(ledger.count).toBe(1_500)
  expect(ledger.repairs).toHaveLength(1_000)
  expect(ledger.repairs[0]).toEqual({ code: 'R101', row: 1, column: 'value', from: ' 3', to: '3' })
})

test('what looks personal is not repeated in a repair', () => {
  const ledger = new RepairLedger()
  ledger.add(spaceTrimmed, 2, 'state', ' 512-555-0123', '512-555-0123')
  expect(ledger.repairs[0]).toMatchObject({ from: '(withheld)', to: '(withheld)' })
})

test('every kind of repair has a code of its own', () => {
  expect(new Set(repairKinds.map(({ code }) => code)).size).toBe(repairKinds.length)
})
