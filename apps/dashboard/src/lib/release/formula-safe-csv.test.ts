import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaSafeCsv } from './formula-safe-csv.ts'

describe('formulaSafeCsv', () => {
  it('writes a header and rows, each ended by CRLF', () => {
    expect(
      formulaSafeCsv(
        ['year', 'value'],
        [
          [2016, 1204],
          [2017, null],
        ],
      ),
    ).toBe('year,value\r\n2016,1204\r\n2017,\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never lets a spreadsheet run %j', (text) => {
    const [, cell = ''] = formulaSafeCsv(['x'], [[text]]).split('x\r\n')
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true)
  })

  it('keeps a negative number a number', () => {
    expect(formulaSafeCsv(['x'], [[-3]])).toBe('x\r\n-3\r\n')
  })

  it('keeps commas, quotes and line breaks inside their cell', () => {
    expect(formulaSafeCsv(['x', 'y'], [['a,b', 'say "so"\nnow']])).toBe('x,y\r\n"a,b","say ""so""\nnow"\r\n')
  })

  it('never starts a text cell with a sign that begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const cell = formulaSafeCsv(['x'], [[text]])
          .slice(3)
          .replace(/^"/, '')
        expect(cell).not.toMatch(/^[=+\-@\t]/)
      }),
    )
  })
})
