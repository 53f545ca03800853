import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, noChanges, type Act, type History } from './changes-history.ts'
import { editsOf } from './edits-of.ts'
import { historyOf } from './history-of.ts'

const file = (row: number, place: number) => `${row}/${place}`
const write = (row: number, place: number, to: string): Act => ({
  kind: 'write',
  cells: [{ row, place, from: file(row, place), to }],
})
const after = (...acts: readonly Act[]): History => acts.reduce(act, noChanges)

const cell = fc.record({
  row: fc.integer({ min: 2, max: 6 }),
  place: fc.integer({ min: 0, max: 3 }),
  to: fc.constantFrom('', '0', 'TX', 'same'),
})
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells): Act => ({
    kind: 'write',
    cells: cells.map(({ row, place, to }) => {
      const from = file(row, place)
      return { row, place, from, to: to === 'same' ? from : to }
    }),
  })),
  fc.record({
    kind: fc.constantFrom('take_out', 'bring_back'),
    rows: fc.uniqueArray(fc.integer({ min: 2, max: 6 }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('discard') }),
)

test('undoing everything restores the file, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 30 }), (all) => {
      const done = after(...all)
      let undone = done
      while (undone.past.length > 0) undone = act(undone, { kind: 'undo' })
      expect(editsOf(undone)).toEqual([])
      let redone = undone
      while (redone.future.length > 0) redone = act(redone, { kind: 'redo' })
      expect(editsOf(redone)).toEqual(editsOf(done))
    }),
  )
})

test('after any undo and redo the changes are those of the acts that stand', () => {
  const any = fc.oneof(
    { weight: 3, arbitrary: acts },
    fc.record({ kind: fc.constantFrom<'undo' | 'redo'>('undo', 'redo') }),
  )
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (all) => {
      let history = noChanges
      const stack: History[] = []
      let ahead: History[] = []
      for (const does of all) {
        const next = act(history, does)
        if (does.kind === 'undo') {
          const before = stack.pop()
          if (before !== undefined) ahead.push(history)
          expect(next.rows).toEqual((before ?? history).rows)
        } else if (does.kind === 'redo') {
          const redone = ahead.pop()
          if (redone !== undefined) stack.push(history)
          expect(next.rows).toEqual((redone ?? history).rows)
        } else if (next !== history) {
          stack.push(history)
          ahead = []
        }
        history = next
      }
    }),
  )
})

test('there is one edit for each changed row, and each names a cell once', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 30 }), (all) => {
      const edits = editsOf(after(...all))
      expect(new Set(edits.map(({ row }) => row)).size).toBe(edits.length)
      for (const edit of edits) {
        if ('removed' in edit) continue
        expect(edit.cells.length).toBeGreaterThan(0)
        expect(new Set(edit.cells.map(({ place }) => place)).size).toBe(edit.cells.length)
        for (const { place, text } of edit.cells) expect(text).not.toBe(file(edit.row, place))
      }
    }),
  )
})

test('edits are in the order of the file', () => {
  expect(editsOf(after(write(9, 0, 'b'), write(3, 1, 'a'))).map(({ row }) => row)).toEqual([3, 9])
})

test('a cell that is written back as it was is no change', () => {
  expect(editsOf(after(write(3, 1, 'a'), write(3, 1, file(3, 1))))).toEqual([])
})

test('an act that changes nothing leaves nothing to undo', () => {
  expect(after(write(3, 1, file(3, 1)))).toBe(noChanges)
  expect(after({ kind: 'bring_back', rows: [3] })).toBe(noChanges)
  expect(after({ kind: 'undo' }, { kind: 'redo' }, { kind: 'discard' })).toBe(noChanges)
})

test('a row that comes back has the cells that were written in it', () => {
  const taken = after(write(3, 1, 'a'), { kind: 'take_out', rows: [3] })
  expect(editsOf(taken)).toEqual([{ row: 3, removed: true }])
  const back = act(taken, { kind: 'bring_back', rows: [3] })
  expect(editsOf(back)).toEqual([{ row: 3, cells: [{ place: 1, text: 'a' }] }])
})

test('cells that are changed together are undone together', () => {
  const cells = [4, 5, 6].map((row) => ({ row, place: 2, from: '-', to: '0' }))
  const changed = act(noChanges, { kind: 'write', cells })
  expect(editsOf(changed)).toHaveLength(3)
  expect(editsOf(act(changed, { kind: 'undo' }))).toEqual([])
})

test('what a person discards can be had back', () => {
  const discarded = after(write(3, 1, 'a'), write(4, 1, 'b'), { kind: 'discard' })
  expect(editsOf(discarded)).toEqual([])
  expect(editsOf(act(discarded, { kind: 'undo' }))).toHaveLength(2)
})

test('edits and the raw rows that they change are enough to go on', () => {
  const edits = editsOf(after(write(3, 1, 'a'), { kind: 'take_out', rows: [5] }))
  const again = historyOf(edits, [{ row: 3, cells: ['3/0', '3/1'] }])
  expect(editsOf(again)).toEqual(edits)
  expect(again.rows.get(3)?.cells).toEqual([{ place: 1, from: '3/1', to: 'a' }])
  expect(again.past).toEqual([])
})
