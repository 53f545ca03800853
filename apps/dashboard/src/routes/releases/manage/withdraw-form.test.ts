import { describe, expect, it } from 'vitest'
import { readWithdrawForm } from './withdraw-form.ts'

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return readWithdrawForm(data)
}

describe('readWithdrawForm', () => {
  it('reads which release, and why', () => {
    expect(form({ number: '2', reason: ' An award was counted twice. ' })).toEqual({
      wanted: { number: 2, reason: 'An award was counted twice.' },
    })
  })

  it('asks for the release and for a reason, and keeps what was typed', () => {
    expect(form({ reason: 'An award was counted twice.' })).toMatchObject({
      withdrawProblem: { field: 'number' },
      reason: 'An award was counted twice.',
    })
    expect(form({ number: '2', reason: 'wrong' })).toMatchObject({
      withdrawProblem: { field: 'reason' },
      number: 2,
    })
    expect(form({ number: '2', reason: 'x'.repeat(1001) }).withdrawProblem?.message).toContain('1,000')
  })
})
