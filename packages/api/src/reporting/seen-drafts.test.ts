import { fiscalQuarter } from '@muster/metrics'
import { expect, it } from 'vitest'
import { Invalid } from '../refusals.ts'
import { seenEntry, seenIn, seenKey } from './seen-drafts.ts'

const sha256 = 'a1'.repeat(32)
const place = { awardNumber: '2016-VT-BX-K012', quarter: fiscalQuarter('FY2017Q4') }
const formWith = (...entries: (string | File)[]) => {
  const form = new FormData()
  for (const entry of entries) form.append('seen', entry)
  return form
}

it('what a person has seen is read as it was written, with whatever capitals', () => {
  const other = { ...place, awardNumber: '2016-vt-bx-k013' }
  const seen = seenIn(formWith(seenEntry(place, sha256), seenEntry(other, 'b2'.repeat(32))))
  expect(seen.get(seenKey(place))).toBe(sha256)
  expect(seen.get('2016-VT-BX-K013 FY2017Q4')).toBe('b2'.repeat(32))
  expect(seenIn(formWith()).size).toBe(0)
})

it.each([
  '',
  sha256,
  `${sha256} FY2017Q4`,
  `${sha256} FY2017Q4 `,
  `${sha256} 2017Q4 A`,
  `${sha256.toUpperCase()} FY2017Q4 A`,
])('anything else is refused: %j', (entry) => {
  expect(() => seenIn(formWith(entry))).toThrow(Invalid)
})
