import { expect, test } from 'vitest'
import { noTelephoneNumber } from './p102-no-telephone-number.ts'

test.each([
  '512-555-0123',
  '(512) 555-0123',
  'call 1.512.555.0123',
  '+1 512 555 0123',
  '5125550123',
  '512.555.0123',
  '512–555–0123',
  '+52 55 5555 0123',
  'tel. 555-0123',
])('a telephone number is found in %j', (text) => expect(noTelephoneNumber.matches(text)).toBe(true))

test.each([
  '2016-VT-BX-K012',
  '15POVC-21-GK-02595-HT',
  '2017-07-01 to 2017-09-30',
  '1-888-373-7888',
  '123456789',
  '78701-1234',
  'K012 512',
  '1234567890',
])('none is found in %j', (text) => expect(noTelephoneNumber.matches(text)).toBe(false))
