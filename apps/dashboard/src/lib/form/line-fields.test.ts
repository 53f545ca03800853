import { expect, it } from 'vitest'
import { fieldNames, linesIn, wasField } from './line-fields.ts'

const place = { state: 'TX', key: 'new_clients.age_group.13_17' }

function formOf(was: string, now: string, choice = '') {
  const names = fieldNames(place)
  const form = new FormData()
  form.set(names.was, was)
  form.set(names.now, now)
  form.set(names.choice, choice)
  return linesIn(form)
}

it('a line that is as it was is not sent', () => {
  for (const [was, now, choice] of [
    ['', ' ', ''],
    ['1234', '1,234', ''],
    ['not_tracked', '', 'not_tracked'],
  ] as const)
    expect(formOf(was, now, choice)).toEqual({ typed: [], lines: [], problems: [] })
})

it('a line that was changed goes with what stood there', () => {
  expect(formOf('12', '13').lines).toEqual([
    { ...place, was: { kind: 'value', value: 12 }, now: { kind: 'value', value: 13 } },
  ])
  expect(formOf('not_reported', '').lines).toEqual([{ ...place, was: { kind: 'not_reported' }, now: null }])
})

it('what cannot be read is told and kept as it was typed', () => {
  expect(formOf('', 'a dozen')).toMatchObject({
    lines: [],
    typed: [{ ...place, text: 'a dozen' }],
    problems: [{ ...place, message: expect.any(String) }],
  })
})

it('an answer in a hidden field reads back', () => {
  expect(wasField(null)).toBe('')
  expect(wasField({ kind: 'value', value: 1_234 })).toBe('1234')
})
