import { beforeEach, describe, expect, it } from 'vitest'
import { changedFields, forgetForm, forgetForms, keepForm, seenOnPage, takeWaiting } from './kept-forms.ts'

const held = new Map<string, string>()
const shelf = {
  getItem: (name: string) => held.get(name) ?? null,
  setItem: (name: string, value: string) => void held.set(name, value),
  removeItem: (name: string) => void held.delete(name),
}
beforeEach(() => held.clear())

const dana = 'a5c1'
const place = { personId: dana, address: '/awards/X/FY2017Q4/narrative', form: 'narrative' }
const typed = {
  '#barriers': { value: 'No beds were free in July.', seen: '' },
  'topics 1': { value: 'true' },
}

describe('what was typed when a session ended', () => {
  it('is put back for the same person at the same address, once', () => {
    keepForm(shelf, place, { '#barriers': { value: 'No' } })
    keepForm(shelf, place, typed)
    seenOnPage(shelf, null)
    // Signing in leads over another page first.
    seenOnPage(shelf, dana)
    expect(takeWaiting(shelf, place)).toEqual(typed)
    expect(takeWaiting(shelf, place)).toBeUndefined()
  })

  it('waits through a second end of the session', () => {
    keepForm(shelf, place, typed)
    seenOnPage(shelf, null)
    seenOnPage(shelf, dana)
    takeWaiting(shelf, place)
    seenOnPage(shelf, null)
    seenOnPage(shelf, dana)
    expect(takeWaiting(shelf, place)).toEqual(typed)
  })

  it('is not shown to another person, and is gone afterwards', () => {
    keepForm(shelf, place, typed)
    seenOnPage(shelf, null)
    seenOnPage(shelf, 'somebody else')
    expect(held.size).toBe(0)
  })

  it('is not put into another form or page', () => {
    keepForm(shelf, place, typed)
    seenOnPage(shelf, null)
    expect(takeWaiting(shelf, { ...place, form: 'comment' })).toBeUndefined()
    expect(takeWaiting(shelf, { ...place, address: '/awards/Y' })).toBeUndefined()
    expect(takeWaiting(shelf, place)).toEqual(typed)
  })
})

describe('what was typed and needed no more', () => {
  it('is forgotten on the next page of the same session: it was sent or left', () => {
    keepForm(shelf, place, typed)
    seenOnPage(shelf, dana)
    seenOnPage(shelf, null)
    seenOnPage(shelf, dana)
    expect(takeWaiting(shelf, place)).toBeUndefined()
  })

  it('is forgotten when the form is emptied, and when the person signs out', () => {
    keepForm(shelf, place, typed)
    forgetForm(shelf, place)
    expect(held.size).toBe(0)
    keepForm(shelf, place, typed)
    keepForm(shelf, place, {})
    expect(held.size).toBe(0)
    keepForm(shelf, place, typed)
    forgetForms(shelf)
    expect(held.size).toBe(0)
  })
})

it('only what the person changed is kept: what others say in the rest is not written over later', () => {
  const before = { '#a': { value: '3', seen: '3' }, '#b': { value: '', seen: '' } }
  const now = { '#a': { value: '3', seen: '3' }, '#b': { value: '7', seen: '' }, '#c': { value: 'new' } }
  expect(changedFields(before, now)).toEqual({ '#b': { value: '7', seen: '' }, '#c': { value: 'new' } })
})

it('a shelf with something else on it, or a full one, stops nobody', () => {
  for (const text of [
    '',
    'no json',
    '{}',
    '[1, null, {"values": 3}]',
    '[{"personId":"a5c1","address":"/","form":"","waiting":true,"values":{"a":["b"]}}]',
  ]) {
    held.set('muster.kept', text)
    expect(takeWaiting(shelf, place)).toBeUndefined()
  }
  const full = {
    ...shelf,
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  expect(() => keepForm(full, place, typed)).not.toThrow()
})
