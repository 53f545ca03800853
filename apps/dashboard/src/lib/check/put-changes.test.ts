import { expect, it } from 'vitest'
import { putChanges } from './put-changes.ts'
import { noChanges } from './session/changes.ts'

const written = (changes: Partial<typeof noChanges>) => {
  const form = new FormData()
  putChanges(form, { ...noChanges, ...changes })
  return Object.fromEntries(form)
}

it('writes nothing for a file that is read as it is', () => {
  expect(written({})).toEqual({})
})

it('writes columns and refused repairs, and no sheet: what is sent has one only', () => {
  const columnMapping = [{ heading: 'place', meaning: { kind: 'ignored' as const } }]
  expect(written({ sheet: 'Q4', columnMapping, refused: ['R101'] })).toEqual({
    columnMapping: JSON.stringify(columnMapping),
    refused: '["R101"]',
  })
})
