import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridDoes, moved, type GridMove, type PressedKey } from './grid-keys.ts'

const press = (key: string, held: Partial<PressedKey> = {}) =>
  gridDoes({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })
const move = (to: GridMove) => ({ kind: 'move', to })

test('arrows, Home, End and the page keys move as in a grid', () => {
  expect(press('ArrowUp')).toEqual(move('up'))
  expect(press('ArrowDown')).toEqual(move('down'))
  expect(press('ArrowLeft')).toEqual(move('left'))
  expect(press('ArrowRight')).toEqual(move('right'))
  expect(press('Home')).toEqual(move('row_start'))
  expect(press('End')).toEqual(move('row_end'))
  expect(press('PageUp')).toEqual(move('page_up'))
  expect(press('PageDown')).toEqual(move('page_down'))
  expect(press('Home', { ctrlKey: true })).toEqual(move('first'))
  expect(press('End', { ctrlKey: true })).toEqual(move('last'))
})

test('Enter, F2, the space bar and letters begin to write; Delete empties', () => {
  expect(press('Enter')).toEqual({ kind: 'edit' })
  expect(press('F2')).toEqual({ kind: 'edit' })
  expect(press(' ')).toEqual({ kind: 'edit' })
  expect(press('T', { shiftKey: true })).toEqual({ kind: 'type', text: 'T' })
  expect(press('7')).toEqual({ kind: 'type', text: '7' })
  expect(press('@', { ctrlKey: true, altKey: true })).toEqual({ kind: 'type', text: '@' })
  expect(press('Delete')).toEqual({ kind: 'clear' })
  expect(press('Backspace')).toEqual({ kind: 'clear' })
})

test('undo and redo are where people look for them, on every kind of computer', () => {
  expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' })
  expect(press('z', { metaKey: true })).toEqual({ kind: 'undo' })
  expect(press('y', { ctrlKey: true })).toEqual({ kind: 'redo' })
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'redo' })
})

test('F8 goes from problem to problem', () => {
  expect(press('F8')).toEqual({ kind: 'next_problem' })
  expect(press('F8', { shiftKey: true })).toEqual({ kind: 'previous_problem' })
})

test('what is not the grid’s is left to the browser', () => {
  expect(press('Tab')).toBeNull()
  expect(press('Tab', { shiftKey: true })).toBeNull()
  expect(press('Escape')).toBeNull()
  expect(press('c', { ctrlKey: true })).toBeNull()
  expect(press('r', { ctrlKey: true })).toBeNull()
  expect(press('ArrowLeft', { altKey: true })).toBeNull()
  expect(press('Shift', { shiftKey: true })).toBeNull()
  expect(press('Control', { ctrlKey: true })).toBeNull()
  expect(press('F5')).toBeNull()
})

const anyMove = fc.constantFrom<GridMove>(
  'up',
  'down',
  'left',
  'right',
  'row_start',
  'row_end',
  'first',
  'last',
  'page_up',
  'page_down',
)

test('no move leaves the grid', () => {
  fc.assert(
    fc.property(
      fc.record({
        rows: fc.integer({ min: 1, max: 50 }),
        columns: fc.integer({ min: 1, max: 9 }),
        page: fc.nat(20),
      }),
      fc.array(anyMove, { maxLength: 40 }),
      (grid, all) => {
        let place = { at: 0, place: -1 }
        for (const one of all) {
          place = moved(place, one, grid)
          expect(place.at).toBeGreaterThanOrEqual(0)
          expect(place.at).toBeLessThan(grid.rows)
          expect(place.place).toBeGreaterThanOrEqual(-1)
          expect(place.place).toBeLessThan(grid.columns)
        }
      },
    ),
  )
})
