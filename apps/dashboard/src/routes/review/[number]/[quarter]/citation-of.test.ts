import { expect, it } from 'vitest'
import { citationOf } from './citation-of.ts'

const finding = { message: 'There are fewer times than clients.' }
const groups = [
  { code: 'Q203', findings: [finding] },
  { code: 'M101', findings: [finding, finding, finding] },
]

it('an officer asks in the words of the finding', () => {
  expect(citationOf(groups, 'Q203')).toBe('Rule Q203: There are fewer times than clients.\n')
  expect(citationOf(groups, 'M101')).toBe(
    'Rule M101, in 3 places, first: There are fewer times than clients.\n',
  )
  expect(citationOf(groups, 'Q999')).toBeUndefined()
  expect(citationOf(groups, null)).toBeUndefined()
})
