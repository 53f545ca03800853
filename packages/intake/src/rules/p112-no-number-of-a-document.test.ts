import { expect, test } from 'vitest'
import { noNumberOfADocument } from './p112-no-number-of-a-document.ts'

test.each([
  ...['passport no. 123456789', 'passport A1234567', 'DL# D1234567', 'driver’s license 12345678'],
  ...['LIN1790012345', 'visa no. 20170123', 'plate ABC 1234', 'student ID 440912'],
  ...['I-94 no. 12345678901'],
])('the number of a document is found in %j', (text) => expect(noNumberOfADocument.matches(text)).toBe(true))

test.each([
  ...['passport clinic for 12', '8 passports', 'T visa applications: 6', 'visa help 2017'],
  ...['driver’s license classes: 3', '2016-VT-BX-K012', 'license plates for 3 vans', 'FAIN 90ZV0138'],
])('none is found in %j', (text) => expect(noNumberOfADocument.matches(text)).toBe(false))
