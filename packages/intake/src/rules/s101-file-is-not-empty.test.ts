import { expect, test } from 'vitest'
import { checkText } from '../fixtures/check-text.ts'

test.each(['', ' \n\n\t', '\uFEFF', '\uFEFF\r\n', ',,,\n,,\n', '\n'.repeat(10_000)])(
  'a file of %j has nothing in it and is not read',
  async (text) => {
    const { readable, findings } = await checkText(text)
    expect(readable).toBe(false)
    expect(findings.map(({ code }) => code)).toEqual(['S101'])
  },
)
