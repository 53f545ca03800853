import { expect, it } from 'vitest'
import { amongPeers, middleHalf } from './among-peers.ts'

const usual = { first: 4, median: 11.5, third: 1031.2 }
const count = (value: number) => ({ kind: 'value' as const, value })

it('a count stands below, within or above the middle half of its peers', () => {
  expect(middleHalf(usual)).toBe('4 to 1,031')
  expect(amongPeers(count(3), usual)).toEqual({ words: 'Below the middle half', out: true })
  expect(amongPeers(count(4), usual)).toEqual({ words: 'Within the middle half', out: false })
  expect(amongPeers(count(1032), usual)).toEqual({ words: 'Above the middle half', out: true })
  expect(amongPeers({ kind: 'not_reported' }, usual).words).toBe('Not counted')
  expect(amongPeers(null, usual).words).toBe('Not counted')
})
