import { expect, test } from 'vitest'
import { suggestedCode } from './suggested-code.ts'

test('a fix that offers a code is taken at its word', () => {
  expect(suggestedCode('If you mean Texas, write TX.')).toBe('TX')
  expect(suggestedCode('If you mean “60 and older”, write 60_and_older.')).toBe('60_and_older')
  expect(suggestedCode('Your award is 2016-VT-BX-K012.')).toBe('2016-VT-BX-K012')
})

test('an example is no offer', () => {
  expect(suggestedCode('Write the two letters that the Postal Service uses, such as TX.')).toBeNull()
  expect(suggestedCode('Write NR if you have no answer this time, NT if you do not track this.')).toBeNull()
  expect(suggestedCode('Write the whole number.')).toBeNull()
  expect(suggestedCode('Your awards are 2016-VT-BX-K012, 2016-VT-BX-K013.')).toBeNull()
})
