import { isoDate } from '@muster/metrics'
import { describe, expect, test } from 'vitest'
import { rulebook } from '../rules/rulebook.ts'
import { codeCell, type CellCoding } from './code-cell.ts'
import { readState } from './read-state.ts'

const known = { today: isoDate('2017-10-16'), awards: undefined, refused: new Set<string>() }
const ids = new Map([['TX', 7]])
const coding: CellCoding = {
  column: 'state',
  read: (text) => {
    const read = readState(text)
    return read && { value: ids.get(read.value) ?? 0, repairs: read.repairs }
  },
  rules: rulebook.states,
}
const code = (cell: string) => codeCell(coding, cell, known)

describe('a cell', () => {
  test('that is right has a number, and nothing to be said', () => {
    expect(code('TX')).toEqual({ id: 7, repairs: [], objections: [], isPlain: true })
  })

  test('that needs repair has a number, and each change in its order', () => {
    const { id, repairs, isPlain } = code(' tx')
    expect({ id, isPlain }).toEqual({ id: 7, isPlain: false })
    expect(repairs.map(({ column, from, to, kind }) => [kind.code, column, from, to])).toEqual([
      ['R101', 'state', ' tx', 'tx'],
      ['R102', 'state', 'tx', 'TX'],
    ])
  })

  test('that means nothing has no number, and one objection', () => {
    const { id, objections } = code('Zz')
    expect(id).toBe(-1)
    expect(objections).toMatchObject([{ rule: { code: 'V105' }, column: 'state', value: 'Zz' }])
  })

  test('that looks personal is only called so, and does not go into any list', () => {
    let isRead = false
    const read = () => {
      isRead = true
      return undefined
    }
    const { id, objections } = codeCell({ ...coding, read }, 'jane@example.org', known)
    expect({ id, isRead }).toEqual({ id: -1, isRead: false })
    expect(objections).toMatchObject([{ rule: { code: 'P101' }, value: null }])
  })
})
