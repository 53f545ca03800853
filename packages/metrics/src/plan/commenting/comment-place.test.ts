import { expect, test } from 'vitest'
import { findAgency } from '../agencies.ts'
import { planEditions } from '../plan-editions.ts'
import {
  commentPlaceCode,
  commentPlaces,
  editionAfter,
  findCommentPlace,
  parseCommentPlace,
  wentTo,
} from './comment-place.ts'

const [draft, final] = planEditions
if (draft === undefined || final === undefined) throw new Error('The plan has two editions.')

test.each(planEditions)(
  'every place of $id has a code of its own, words, and agencies that answer',
  (edition) => {
    const places = commentPlaces(edition)
    expect(new Set(places.map(commentPlaceCode)).size).toBe(places.length)
    for (const place of places) {
      expect(parseCommentPlace(edition, commentPlaceCode(place))).toEqual(place)
      expect(findCommentPlace(edition, place)).toEqual(place)
      expect(place.label).toMatch(/\w/)
      expect(place.leads.length).toBeGreaterThan(0)
      for (const code of place.leads) expect(findAgency(code), code).toBeDefined()
    }
  },
)

test('the whole, goals, objectives, actions and themes of the final edition can be commented on', () => {
  const kinds = new Set(commentPlaces(final).map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(['plan', 'goal', 'objective', 'action', 'theme']))
})

test('a place that an edition does not have is not found', () => {
  expect(findCommentPlace(draft, { kind: 'action', id: '5.2' })).toBeUndefined()
  expect(findCommentPlace(final, { kind: 'plan', id: '1' })).toBeUndefined()
  expect(parseCommentPlace(final, 'objective-9')).toBeUndefined()
  expect(parseCommentPlace(final, '')).toBeUndefined()
})

test('of a place of the draft is known where it went; after the last edition comes none', () => {
  expect(editionAfter(draft)).toBe(final)
  expect(editionAfter(final)).toBeUndefined()
  expect(wentTo(draft, { kind: 'objective', id: '4' })?.to.map(({ id }) => id)).toEqual(['5'])
  expect(wentTo(final, { kind: 'objective', id: '4' })).toBeUndefined()
  expect(wentTo(draft, { kind: 'plan', id: '' })).toBeUndefined()
})
