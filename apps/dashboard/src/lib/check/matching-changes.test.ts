import { expect, it } from 'vitest'
import { matchingChanges } from './matching-changes.ts'

const line = (label: string, state: string) => ({ key: label, label, state, from: null, to: null })
const changes = [
  line('New clients', 'TX'),
  line('New clients by gender: Female', 'OK'),
  line('Trainings held', 'TX'),
]

it.each([
  ['', 3],
  ['  new  CLIENTS ', 2],
  ['tx new', 1],
  ['nothing of it', 0],
])('%j finds %i of three', (wanted, count) => {
  expect(matchingChanges(changes, wanted)).toHaveLength(count)
})
