import { expect, it } from 'vitest'
import { provenAt } from './proven-at.ts'

const now = new Date('2026-11-02T15:00:00.500Z')
const at = (iso: string) => provenAt({ auth_time: Date.parse(iso) / 1000 }, now)

it('what the token says counts, however long ago it is', () => {
  expect(at('2026-11-02T14:58:00Z')).toEqual(new Date('2026-11-02T14:58:00Z'))
  expect(at('2026-11-01T09:00:00Z')).toEqual(new Date('2026-11-01T09:00:00Z'))
})

it('a token that does not say it proves nothing of now', () => {
  expect(provenAt({}, now)).toBeUndefined()
})

it('a clock that is a little ahead gives nobody more time; one that is far ahead, or says what cannot be, nothing', () => {
  expect(at('2026-11-02T15:00:30Z')).toEqual(now)
  expect(at('2026-11-02T15:00:31Z')).toBeUndefined()
  expect(at('2099-01-01T00:00:00Z')).toBeUndefined()
  expect(provenAt({ auth_time: -1 }, now)).toBeUndefined()
})
