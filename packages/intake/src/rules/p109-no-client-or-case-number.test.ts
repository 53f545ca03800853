import { expect, test } from 'vitest'
import { noClientOrCaseNumber } from './p109-no-client-or-case-number.ts'

test.each([
  ...['Client #10442', 'case no. 2017-00412', 'HMIS 881203', 'MRN: 0048123', 'client id: 7712'],
  ...['victim #2', 'Survivor ID LSH-0042', '4:17-cr-00123', 'd41d8cd98f00b204e9800998ecf8427e'],
  ...['550e8400-e29b-41d4-a716-446655440000', 'S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
])('the number of a client or case is found in %j', (text) =>
  expect(noClientOrCaseNumber.matches(text)).toBe(true),
)

test.each([
  ...['2016-VT-BX-K012', '15POVC-21-GK-02595-HT', '90ZV0138-01-00', 'ABCDEFGH1234', '12-3456789'],
  ...['2017Q4-7F3A-09C1-B2E4', '78701-1234', 'FY2017Q4', 'client 34 total', 'case management 24'],
  ...['HMIS 2017 standards', 'row #3', 'file 3 of 4', 'award #2016-VT-BX-K012', '1121-0336'],
  ...['12345678901234567890123456789012'],
])('none is found in %j', (text) => expect(noClientOrCaseNumber.matches(text)).toBe(false))
