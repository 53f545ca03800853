import { expect, test } from 'vitest'
import { noAgeOfOnePerson } from './p111-no-age-of-one-person.ts'

test.each([
  ...['age 17', '17-year-old girl', 'one is 16 years old', '15 y/o male', '16yo'],
  ...['client, 34, with two children', 'boy aged 15', 'client is 19 and pregnant'],
])('the age of one person is found in %j', (text) => expect(noAgeOfOnePerson.matches(text)).toBe(true))

test.each([
  ...['ages 13 to 17', 'aged 13 to 17', 'average age 27', '13-17 year olds', '18 y/o and older'],
  ...['24-year-old program', 'age 18 and older', 'under age 18', 'Female (7) and Male (27)'],
  ...['client count is 34', '18 to 24', 'age group 0 to 12'],
])('none is found in %j', (text) => expect(noAgeOfOnePerson.matches(text)).toBe(false))
