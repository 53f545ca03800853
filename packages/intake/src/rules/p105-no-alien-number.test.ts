import { expect, test } from 'vitest'
import { noAlienNumber } from './p105-no-alien-number.ts'

test.each([
  'A12345678',
  'A# 123456789',
  'file A-123-456-789',
  'A 123456789',
  'A 123 456 789',
  'a# 123-456-789',
  'alien registration no. 012345678',
])('an A-number is found in %j', (text) => expect(noAlienNumber.matches(text)).toBe(true))

test.each(['A1234567', 'USA12345678', '2016-VT-BX-A012', 'A 123 clients', 'A-1'])(
  'none is found in %j',
  (text) => expect(noAlienNumber.matches(text)).toBe(false),
)
