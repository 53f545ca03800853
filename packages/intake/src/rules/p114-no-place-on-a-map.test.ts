import { expect, test } from 'vitest'
import { noPlaceOnAMap } from './p114-no-place-on-a-map.ts'

test.each([
  ...['30.2672, -97.7431', '30.26715 N, 97.74306 W', 'lat 31.7619 long -106.4850', "30°16'N"],
  ...['goo.gl/maps/abc123', 'maps.google.com/?q=29.7604,-95.3698'],
])('a place on a map is found in %j', (text) => expect(noPlaceOnAMap.matches(text)).toBe(true))

test.each([
  ...['3.1416, 2.7183', '45.5, 54.5', '12.25 hours', '16.320', 'latitude for partners', '$30.2672'],
])('none is found in %j', (text) => expect(noPlaceOnAMap.matches(text)).toBe(false))
