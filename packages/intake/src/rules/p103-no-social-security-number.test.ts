import { expect, test } from 'vitest'
import { noSocialSecurityNumber } from './p103-no-social-security-number.ts'

test.each([
  '219-09-9999',
  '219.09.9999',
  'SSN 123456789',
  'SS# 219099999',
  '***-**-9999',
  'last 4 of SSN 9999',
  '912-74-3381',
  'ssn 219 09 9999',
  'SSN: 219099999',
  'Social Security No. 219099999',
])('a social security number is found in %j', (text) =>
  expect(noSocialSecurityNumber.matches(text)).toBe(true),
)

test.each([
  '000-12-3456',
  '900-12-3456',
  '219-00-9999',
  '219099999',
  '2016-09-9999',
  '12-3456789',
  '219-09 9999',
])('none is found in %j', (text) => expect(noSocialSecurityNumber.matches(text)).toBe(false))
