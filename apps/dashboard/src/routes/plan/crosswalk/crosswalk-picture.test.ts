import { crosswalk } from '@muster/metrics'
import { expect, it } from 'vitest'
import { crosswalkPictures } from './crosswalk-picture.ts'

const pictures = crosswalkPictures()

it('draws every pair of the crosswalk as one line, goals and objectives apart', () => {
  expect(pictures.map(({ kind }) => kind)).toEqual(['goal', 'objective'])
  expect(pictures.flatMap(({ lines }) => lines)).toHaveLength(crosswalk.flatMap(({ to }) => to).length)
})

it('lets every line begin and end in the middle of a place', () => {
  for (const { left, right, lines } of pictures) {
    for (const { from, to } of lines) {
      expect(left.filter(({ linked }) => linked).map(({ middle }) => middle)).toContain(from)
      expect(right.filter(({ linked }) => linked).map(({ middle }) => middle)).toContain(to)
    }
  }
})

it('leaves the objective whose text is not known, and the one that comes from nowhere, without a line', () => {
  const [, objectives] = pictures
  expect(objectives?.left.filter(({ linked }) => !linked).map(({ number }) => number)).toEqual(['6'])
  expect(objectives?.right.filter(({ linked }) => !linked).map(({ number }) => number)).toEqual(['8'])
})
