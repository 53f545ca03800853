import { describe, expect, it } from 'vitest'
import { isToDo, nextStep, stateInWords, type ReportState } from './obligation-in-words.ts'

const states: readonly ReportState[] = ['not_yet_due', 'due', 'draft', 'submitted', 'returned', 'accepted']

describe('the states of a report', () => {
  it('each have words of their own', () => {
    expect(new Set(states.map((state) => stateInWords(state).label)).size).toBe(states.length)
  })

  it('leave a step to the grantee when due, begun or sent back', () => {
    expect(states.filter(isToDo)).toEqual(['due', 'draft', 'returned'])
  })

  it('each have a button that says what happens', () => {
    for (const state of states) expect(nextStep(state)).not.toBe('')
  })
})
