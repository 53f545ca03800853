import { expect, test } from 'vitest'
import { agencies } from './agencies.ts'
import { answersFor, speaksFor } from './answers-for.ts'

test('an agency inside a department speaks for itself and for the department', () => {
  expect(answersFor('OVC')).toEqual(['OVC', 'DOJ'])
  expect(answersFor('DOJ')).toEqual(['DOJ'])
})

test('a department does not speak for the agencies inside it, nor one of them for another', () => {
  for (const { code, partOf } of agencies) {
    if (partOf === undefined) continue
    expect(speaksFor(partOf, [code])).toBeUndefined()
    const others = agencies.filter((each) => each.partOf === partOf && each.code !== code)
    for (const other of others) expect(speaksFor(code, [other.code])).toBeUndefined()
  }
})

test('an office speaks for its own agency before its department', () => {
  expect(speaksFor('OVC', ['DOJ', 'OVC'])).toBe('OVC')
  expect(speaksFor('BJA', ['DOJ', 'OVC'])).toBe('DOJ')
  expect(speaksFor('OTIP', ['DOJ', 'OVC'])).toBeUndefined()
})
