import { describe, expect, it } from 'vitest'
import { readExplanation } from './read-explanation.ts'

describe('readExplanation', () => {
  it('takes 10 to 1,000 characters, as a person counts them', () => {
    expect(readExplanation('  \r\n ')).toEqual({ kind: 'nothing' })
    expect(readExplanation('Too short')).toMatchObject({
      kind: 'wrong',
      sentence: expect.stringContaining('10 to 1,000'),
    })
    expect(readExplanation('😀'.repeat(9))).toMatchObject({ kind: 'wrong' })
    expect(readExplanation('x'.repeat(1_000))).toMatchObject({ kind: 'said' })
    expect(readExplanation('x'.repeat(1_001))).toMatchObject({ kind: 'wrong' })
    // A form sends two characters for the end of a line.
    expect(readExplanation(Array.from({ length: 500 }, () => 'x').join('\r\n'))).toMatchObject({
      kind: 'said',
    })
  })

  it('keeps lines, and no control characters', () => {
    expect(readExplanation(' One site\u0000 moved.\r\nIt is open again. ')).toEqual({
      kind: 'said',
      text: 'One site moved.\nIt is open again.',
    })
  })

  it.each([
    ['an e-mail address', 'Ask our intake, intake@example.org, about the new site.'],
    ['a telephone number', 'Call (512) 555-0143 to hear why the count is low.'],
    ['a number over two lines', 'Call (512)\n555-0143 to hear why the count is low.'],
    ['a social security number', 'The client 078-05-1120 was counted twice by mistake.'],
  ])('refuses %s, and does not repeat it', (_, text) => {
    const read = readExplanation(text)
    expect(read.kind).toBe('wrong')
    const sentence = read.kind === 'wrong' ? read.sentence : ''
    expect(sentence).toMatch(/^The explanation has what looks like .*\.$/)
    for (const word of text.split(/\s+/).filter((each) => /\d|@/.test(each)))
      expect(sentence).not.toContain(word)
  })

  it.each([
    'Two shelters opened in July 2017, so nights rose from 340 to 1,204 in FY2017 Q4.',
    'We served 12 people in 3 counties; 45% came through the hotline at 9/2017.',
  ])('takes what speaks of counts: %s', (text) => {
    expect(readExplanation(text)).toEqual({ kind: 'said', text })
  })
})
