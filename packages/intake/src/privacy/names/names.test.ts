import { expect, test } from 'vitest'
import { givenNames, givenNamesOfPlaces, givenNamesThatAreWords } from './given-names.ts'
import { isOrdinary } from './ordinary-words.ts'
import { surnames, surnamesThatAreWords } from './surnames.ts'

const lists = [givenNames, givenNamesOfPlaces, givenNamesThatAreWords, surnames, surnamesThatAreWords]

test('names are kept as words are looked up: small letters, no accents, no hyphens', () => {
  for (const list of lists) for (const name of list) expect(name).toMatch(/^[a-z]{2,}$/)
})

test('a given name is of one kind only, and so is a surname', () => {
  for (const name of givenNames)
    expect(givenNamesOfPlaces.has(name) || givenNamesThatAreWords.has(name), name).toBe(false)
  for (const name of givenNamesOfPlaces) expect(givenNamesThatAreWords.has(name), name).toBe(false)
  for (const name of surnames) expect(surnamesThatAreWords.has(name), name).toBe(false)
})

test('no word of the forms is taken for a given name', () => {
  expect([...givenNames].filter(isOrdinary)).toEqual([])
})
