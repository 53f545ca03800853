import { regions } from '@muster/metrics'
import { expect, it } from 'vitest'
import type { ChartRegions } from '../chart-specification.ts'
import { regionTiles } from './region-tiles.ts'

const spec: ChartRegions = {
  kind: 'region map',
  title: '',
  subtitle: '',
  subject: 'New clients',
  unit: 'clients',
  source: '',
  asOf: '2017-10-16',
  when: 'FY2016',
  itemName: 'Region',
  items: regions.map(({ label, states }, index) => ({
    label,
    states,
    mark: `${index + 1}`,
    value: index === 0 ? 'withheld' : index * 100,
  })),
}

it('gives all states of a region one look and one place, and draws lines between regions only', () => {
  const { tiles, borders, legend } = regionTiles(spec)
  const of = (code: string) => tiles.find((tile) => tile.code === code)
  expect(of('ME')).toMatchObject({ look: { kind: 'withheld' }, mark: '1', place: 9 })
  expect(of('TX')?.look).toEqual(of('OK')?.look)
  expect(of('TX')?.place).toBe(of('OK')?.place)
  expect(legend.map(({ words }) => words)).toContain('withheld')
  const { x = 0, y = 0 } = of('CA') ?? {}
  // California and Utah touch, in different regions; Texas and Oklahoma in one.
  expect(borders).toContainEqual({ x1: x + 44, x2: x + 44, y1: y, y2: y + 38 })
  const texas = of('TX')
  expect(borders.some(({ x1, y1, y2 }) => x1 === texas?.x && y1 === y2 && y1 === texas.y)).toBe(false)
})
