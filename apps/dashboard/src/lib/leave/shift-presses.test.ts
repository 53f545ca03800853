import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ShiftPresses, type Seen } from './shift-presses.ts'

const press = (key: string, typing = false): Seen[] => [
  { kind: 'down', key, typing },
  { kind: 'up', key, typing },
]
const capital = (key: string): Seen[] => [
  { kind: 'down', key: 'Shift', typing: false },
  ...press(key),
  { kind: 'up', key: 'Shift', typing: false },
]
const kindsOf = (all: readonly Seen[]) => {
  const presses = new ShiftPresses()
  return all.map((each) => presses.see(each).kind)
}

describe('presses of Shift', () => {
  it('leave at the third, and say before how many are left', () => {
    const presses = new ShiftPresses()
    const said = [...press('Shift'), ...press('Shift'), ...press('Shift')].map((each) => presses.see(each))
    expect(said.filter(({ kind }) => kind !== 'unchanged')).toEqual([
      { kind: 'counted', left: 2 },
      { kind: 'counted', left: 1 },
      { kind: 'leave' },
    ])
  })

  it('count once however long the key is held', () => {
    const held: Seen = { kind: 'down', key: 'Shift', typing: false }
    expect(kindsOf([held, held, held, held, { ...held, kind: 'up' }])).not.toContain('leave')
  })

  it('begin anew after another key, a click, or when they are forgotten', () => {
    const two = [...press('Shift'), ...press('Shift')]
    expect(kindsOf([...two, ...press('Tab'), ...press('Shift')])).not.toContain('leave')
    expect(kindsOf([...two, { kind: 'pointer', key: '', typing: false }, ...press('Shift')])).not.toContain(
      'leave',
    )
    const presses = new ShiftPresses()
    two.forEach((each) => presses.see(each))
    expect(presses.forget().kind).toBe('forgotten')
    expect(press('Shift').map((each) => presses.see(each).kind)).toEqual(['unchanged', 'counted'])
  })

  it('never leave while somebody types, whatever they type', () => {
    const typed = fc.array(fc.constantFrom('Shift', 'a', 'Tab', 'Enter'), { maxLength: 30 })
    fc.assert(
      fc.property(typed, (keys) => !kindsOf(keys.flatMap((key) => press(key, true))).includes('leave')),
    )
  })

  it('never leave by capitals, and neither does Shift with Tab', () => {
    const keys = fc.array(fc.constantFrom('A', 'Tab', 'ArrowLeft'), { maxLength: 30 })
    fc.assert(fc.property(keys, (all) => !kindsOf(all.flatMap(capital)).includes('leave')))
  })
})
