import { expect, it } from 'vitest'
import { threadsOf } from './threads-of.ts'

const said = (id: string, of: { answersId?: string; resolvedAt?: string } = {}) => ({
  id,
  revision: 1,
  line: null,
  text: id,
  side: 'officer' as const,
  name: 'Ruth Okafor',
  at: '2017-10-16T14:00:00.000Z',
  answersId: null,
  resolvedAt: null,
  resolvedBy: null,
  ...of,
})

it('answers stand below what they answer, and what is settled after what is open', () => {
  const threads = threadsOf([
    said('settled', { resolvedAt: '2017-10-17T14:00:00.000Z' }),
    said('first'),
    said('to first', { answersId: 'first' }),
    said('second'),
    said('to first again', { answersId: 'first' }),
  ])
  expect(threads.map(({ id, answers }) => [id, answers.map((answer) => answer.id)])).toEqual([
    ['first', ['to first', 'to first again']],
    ['second', []],
    ['settled', []],
  ])
})
