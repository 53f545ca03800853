import { describe, expect, it } from 'vitest'
import { sinceLastShown } from './since-last-shown.ts'

const at = '2017-10-16T14:00:00.000Z'
const when = 'When you looked on October 16, 2017 at 10:00 AM Eastern, it was'

describe('what moved since a figure was last shown', () => {
  it.each([
    [null, 5, /first time/],
    [{ value: 5, at }, 5, `${when} 5. Nothing has moved since.`],
    [
      { value: 1000, at },
      1034,
      `${when} 1,000. It has risen by 34 since, by decisions on reports that are marked below.`,
    ],
    [{ value: 9, at }, 5, /It has fallen by 4 since/],
    [{ value: null, at }, 5, `${when} no value. It is 5 now, by decisions on reports that are marked below.`],
    [{ value: 5, at }, null, /It is no value now/],
  ])('is told from %j to %j', (lastShown, value, sentence) => {
    expect(sinceLastShown({ lastShown, value, parts: [] })).toMatch(sentence)
  })
})
