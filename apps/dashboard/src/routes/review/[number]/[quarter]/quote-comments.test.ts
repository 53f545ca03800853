import { expect, it } from 'vitest'
import { quoteComments } from './quote-comments.ts'

const said = (
  text: string,
  of: { line?: string; resolvedAt?: string; answersId?: string; side?: 'grantee' } = {},
) => ({
  id: text,
  revision: 1,
  line: null,
  text,
  side: 'officer' as const,
  name: null,
  at: '2017-10-16T14:00:00.000Z',
  answersId: null,
  resolvedAt: null,
  resolvedBy: null,
  ...of,
})
const lines = [{ key: 'housing_nights', state: 'TX', label: 'Housing nights' }]

it('open comments become the beginning of a reason, settled ones and answers do not', () => {
  expect(
    quoteComments(
      [
        said('Is this August only?', { line: 'TX housing_nights' }),
        said('Thank you.', { resolvedAt: '2017-10-16T15:00:00.000Z' }),
        said('Yes.', { answersId: 'Is this August only?' }),
        said('We counted one site twice.', { side: 'grantee' }),
        said('The notes are missing.'),
      ],
      lines,
    ),
  ).toBe('Housing nights (TX): Is this August only?\n\nThe notes are missing.\n')
  expect(quoteComments([], lines)).toBeUndefined()
  expect(quoteComments([said('a'.repeat(1999)), said('b'.repeat(500))], lines)).toHaveLength(2000)
})
