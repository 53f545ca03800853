import { describe, expect, it } from 'vitest'
import { linesOfText, widthOfText } from './lines-of-text.ts'

describe('linesOfText', () => {
  it('breaks at spaces, and loses no word', () => {
    const lines = linesOfText('New clients rose by a fifth in the year to FY2017 Q3', 20, 200)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe('New clients rose by a fifth in the year to FY2017 Q3')
    for (const line of lines) expect(widthOfText(line, 20)).toBeLessThanOrEqual(200)
  })

  it('leaves a word alone that is wider than the room', () => {
    expect(linesOfText('a Donaudampfschifffahrtsgesellschaft b', 20, 100)).toEqual([
      'a',
      'Donaudampfschifffahrtsgesellschaft',
      'b',
    ])
  })

  it('has no lines for no words', () => {
    expect(linesOfText(' ', 20, 100)).toEqual([])
  })
})
