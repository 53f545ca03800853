import { describe, expect, it } from 'vitest'
import { shapeOf } from './state-shapes.ts'

const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]

describe('shapeOf', () => {
  it('puts words on the middle of the largest piece, not of all of them', () => {
    const { x, y, path } = shapeOf('HI', [[square(0, 0, 10)], [square(100, 100, 50)]])
    expect([x, y]).toEqual([125, 125])
    expect(path.match(/M/g)).toHaveLength(2)
  })

  it('cuts holes out, and does not take them for pieces', () => {
    const { x, path } = shapeOf('UT', [[square(0, 0, 60), square(0, 0, 20)]])
    expect(x).toBe(30)
    expect(path.match(/Z/g)).toHaveLength(2)
  })

  it('finds room for words in large states only', () => {
    expect(shapeOf('TX', [[square(0, 0, 80)]]).roomy).toBe(true)
    expect(shapeOf('RI', [[square(0, 0, 20)]]).roomy).toBe(false)
  })
})
