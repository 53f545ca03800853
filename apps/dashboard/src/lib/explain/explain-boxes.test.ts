import { describe, expect, it } from 'vitest'
import { boxesOf, mostApart } from './explain-boxes.ts'
import type { ExplanationGroup, Unusual } from './explanation-group.ts'

const unusual = (subject: string | null): Unusual => ({
  code: 'Q203',
  severity: 'warning',
  row: 7,
  column: 'value',
  cell: null,
  value: '12',
  message: 'There are fewer times than clients.',
  fix: 'Check it.',
  subject,
})
const nothing = { said: null, offered: null }
const group = (
  subjects: readonly (string | null)[],
  more: Partial<ExplanationGroup> = {},
): ExplanationGroup => ({
  code: 'Q203',
  findings: subjects.map(unusual),
  whole: nothing,
  each: [...new Set(subjects)].flatMap((subject) => (subject === null ? [] : [{ subject, ...nothing }])),
  missing: subjects.length,
  ...more,
})

describe('boxesOf', () => {
  it('gives one field to what is about one subject, and keeps the answer under it', () => {
    const { together, each } = boxesOf(group(['TX a', 'TX a']))
    expect(together).toMatchObject({ id: 'explain-Q203-TX-a', subject: 'TX a', said: '' })
    expect(each).toEqual([])
  })

  it('gives one field to what has no subject', () => {
    const { together, each } = boxesOf(group([null, null]))
    expect(together.subject).toBe('')
    expect(each).toEqual([])
  })

  it('gives a field for all, and one for each, to what is about several subjects', () => {
    const { together, each } = boxesOf(group(['TX a', 'OK a', null]))
    expect(together.subject).toBe('')
    expect(each.map(({ id, subject }) => [id, subject])).toEqual([
      ['explain-Q203-TX-a', 'TX a'],
      ['explain-Q203-OK-a', 'OK a'],
    ])
  })

  it('shows whatever was said, also when less is found now', () => {
    const whole = { said: 'Said of all of them.', offered: null }
    expect(boxesOf(group(['TX a'], { whole }))).toMatchObject({ together: { said: whole.said }, each: [] })
    const each = [{ subject: 'TX a', said: 'Said of this one.', offered: null }]
    expect(boxesOf(group(['TX a'], { whole, each })).each).toMatchObject([{ said: 'Said of this one.' }])
  })

  it('offers what was said before, unless it is said already', () => {
    const offered = { text: 'It was so in spring.', quarter: 'FY2017Q3' }
    const withSaid = (said: string | null) =>
      boxesOf(group(['TX a'], { each: [{ subject: 'TX a', said, offered }] })).together.offered
    expect(withSaid(null)).toEqual(offered)
    expect(withSaid('Something else.')).toEqual(offered)
    expect(withSaid(offered.text)).toBeNull()
  })

  it('does not ask for hundreds of answers one by one', () => {
    const many = Array.from({ length: 300 }, (_, at) => `TX a${at}`)
    expect(boxesOf(group(many)).each).toHaveLength(mostApart)
  })
})
