import { expect, test } from 'vitest'
import { act, noChanges, type Act } from './changes-history.ts'
import { touchedSpots } from './touched-spots.ts'

const write = (row: number, place: number, to: string): Act => ({
  kind: 'write',
  cells: [{ row, place, from: 'x', to }],
})

test('what was changed is touched, also when it is undone, put back or discarded', () => {
  const written = act(noChanges, write(4, 1, 'a'))
  const spot = [{ row: 4, place: 1 }]
  expect(touchedSpots(written)).toEqual(spot)
  expect(touchedSpots(act(written, { kind: 'undo' }))).toEqual(spot)
  expect(touchedSpots(act(written, write(4, 1, 'x')))).toEqual(spot)
  expect(touchedSpots(act(written, { kind: 'discard' }))).toEqual(spot)
})

test('a row that was taken out is touched as a whole', () => {
  expect(touchedSpots(act(noChanges, { kind: 'take_out', rows: [4] }))).toEqual([{ row: 4, place: null }])
})

test('where nothing was changed nothing is touched', () => {
  expect(touchedSpots(noChanges)).toEqual([])
})
