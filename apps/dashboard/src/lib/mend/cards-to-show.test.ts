import { expect, test } from 'vitest'
import { cardsToShow } from './cards-to-show.ts'

test('a place that was mended keeps its card, and one that is still wrong has one card', () => {
  const problems = [
    { row: 4, place: null },
    { row: 4, place: 2 },
  ]
  const touched = [
    { row: 4, place: 2 },
    { row: 4, place: 1 },
  ]
  expect(cardsToShow(problems, touched)).toEqual([
    { row: 4, place: null },
    { row: 4, place: 1 },
    { row: 4, place: 2 },
  ])
})
