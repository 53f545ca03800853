import { expect, test } from 'vitest'
import { checkText, heading } from '../fixtures/check-text.ts'

test.each([heading, `${heading}\n`, `\n\n${heading}\r\n\r\n,,,,,,,\r\n`])(
  'a heading alone is one finding: %j',
  async (text) => {
    const { readable, findings } = await checkText(text)
    expect(readable).toBe(false)
    expect(findings.map(({ code }) => code)).toEqual(['S103'])
  },
)
