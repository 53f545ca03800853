import { expect, test } from 'vitest'
import { noDateOfBirth } from './p104-no-date-of-birth.ts'

test.each([
  'DOB 4/12/1999',
  'born on 1999-04-12',
  'D.O.B.: 04.12.99',
  'date of birth: April 12, 1999',
  'birthday 4-12-99',
  'born on the 4th of May 2000',
  'DOB 1999',
  'b. 12/1/1999',
  'fecha de nacimiento 03/02/2001',
])('a date of birth is found in %j', (text) => expect(noDateOfBirth.matches(text)).toBe(true))

test.each([
  'training on 4/12/2017',
  '2017-10-30',
  'newborn care',
  'born in Texas',
  'three were born in 1999',
])('none is found in %j', (text) => expect(noDateOfBirth.matches(text)).toBe(false))
