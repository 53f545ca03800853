import { expect, it } from 'vitest'
import { detailInWords } from './detail-in-words.ts'
import { fromTo } from './from-to.ts'

it('what changed is read as what it was and what it is', () => {
  const detail = { revision: 2, ...fromTo('status', 'submitted', 'accepted'), superseded: null }
  expect(detailInWords(detail)).toBe('status: from submitted to accepted; revision: 2; superseded: none')
  expect(detailInWords(fromTo('role', null, 'certifying_official'))).toBe(
    'role: from none to certifying official',
  )
  expect(detailInWords(fromTo('withoutMail', [], ['accepted', 'due_soon']))).toBe(
    'without mail: from none to accepted, due soon',
  )
  expect(detailInWords(fromTo('published', false, true))).toBe('published: from no to yes')
})

it('people and places are called by name', () => {
  const names = new Map([['person 7', 'Ruth Okafor']])
  expect(detailInWords(fromTo('officer', null, 'person 7'), names)).toBe(
    'officer: from none to person Ruth Okafor',
  )
})

it('half a pair is said as it stands', () => {
  expect(detailInWords({ from: 3, through: 9 })).toBe('from: 3; through: 9')
  expect(detailInWords({ dueOnTo: '2017-11-14' })).toBe('due on to: 2017-11-14')
})
