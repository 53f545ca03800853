import { expect, it } from 'vitest'
import { pastedFile } from './pasted-file.ts'

it('pasted rows become a file with the same bytes', async () => {
  const text = 'award_number\tstate\r\nA\t"two\nlines"\r\n'
  const file = pastedFile(text)
  expect(file?.name).toBe('pasted.tsv')
  expect(await file?.text()).toBe(text)
})

it.each(['', ' ', '\t\r\n'])('%j is nothing to paste', (text) => {
  expect(pastedFile(text)).toBeUndefined()
})
