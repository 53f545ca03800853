import { TRPCError } from '@trpc/server'
import { describe, expect, it } from 'vitest'
import { attempt } from './attempt.ts'

type Event = Parameters<typeof attempt>[0]

const event: Event = {
  url: new URL('http://localhost/review/X/FY2017Q4?/accept'),
  locals: {
    me: {
      name: 'Ruth Okafor',
      email: 'ruth@example.gov',
      roles: [],
      withheld: [],
      session: null,
      proven: true,
      unread: 0,
      waiting: { comments: 0, listings: 0 },
    },
    demonstration: true,
    hotline: null,
    publisher: undefined,
    leaveTo: '',
    api: Object.create(null),
  },
}
const refused = (code: TRPCError['code']) => () =>
  Promise.reject(new TRPCError({ code, message: 'Because.' }))

describe('attempt', () => {
  it('hands on what the api answers', async () => {
    expect(await attempt(event, () => Promise.resolve(42))).toEqual({ kind: 'done', value: 42 })
  })

  it.each([
    ['CONFLICT', 409],
    ['UNPROCESSABLE_CONTENT', 422],
    ['BAD_REQUEST', 400],
    ['PAYLOAD_TOO_LARGE', 413],
    ['TOO_MANY_REQUESTS', 429],
  ] as const)(
    'gives %s back for the page that the person is on, in the words of the api',
    async (code, status) => {
      expect(await attempt(event, refused(code))).toEqual({ kind: 'refused', status, message: 'Because.' })
    },
  )

  it('leaves to the error page what the person cannot mend', async () => {
    await expect(attempt(event, refused('NOT_FOUND'))).rejects.toMatchObject({ status: 404 })
    await expect(attempt(event, refused('INTERNAL_SERVER_ERROR'))).rejects.toThrow()
  })
})
