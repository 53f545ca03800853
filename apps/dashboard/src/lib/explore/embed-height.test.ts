import { expect, it } from 'vitest'
import { embedHeight } from './embed-height.ts'
import { figureOf } from './figure.ts'
import { aDivision, partsFrom2015 } from './fixtures/a-division.ts'

const heightOf = (members: number, view: 'chart' | 'table', notes: readonly string[] = []) => {
  const shown = aDivision(
    'age_group',
    Array.from({ length: members }, (_, at) => [`${at}`, `Part ${at}`, partsFrom2015(60, 40)] as const),
  )
  return embedHeight({ figure: figureOf(shown, { view }), view, shown, notes })
}

it('a frame grows with the pictures and the words in it; a long table scrolls in itself', () => {
  const [chart, table] = [heightOf(2, 'chart'), heightOf(2, 'table')]
  expect(heightOf(8, 'chart')).toBeGreaterThan(chart + 300)
  expect(heightOf(2, 'chart', ['Numbers are withheld.'])).toBeGreaterThan(chart)
  expect(heightOf(5, 'table')).toBeGreaterThan(table)
  expect(heightOf(60, 'table')).toBeLessThan(heightOf(2, 'table') + 400)
})
