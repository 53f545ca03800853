import { describe, expect, it } from 'vitest'
import { stepOf, steps } from './steps.ts'

describe('stepOf', () => {
  it('walks forward with the report, and back to the beginning when it is returned', () => {
    const names = (['due', 'returned', 'draft', 'submitted', 'accepted'] as const).map(
      (state) => steps[stepOf(state)],
    )
    expect(names).toEqual(['Fill in', 'Fill in', 'Check your answers', 'Receipt', 'Receipt'])
  })
})
