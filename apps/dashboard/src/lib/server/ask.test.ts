import { TRPCError } from '@trpc/server'
import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'

type Event = Parameters<typeof ask>[0]

// The question decides what the api answers, so that no api is needed here.
const locals = (me: App.Locals['me']): App.Locals => ({
  me,
  demonstration: true,
  hotline: null,
  publisher: undefined,
  leaveTo: '',
  api: Object.create(null),
})
const url = new URL('http://localhost/dashboard?metric=new_clients')
const visitor: Event = { url, locals: locals(null) }
const dana = {
  name: 'Dana Whitfield',
  email: 'dana@example.org',
  roles: [],
  withheld: [],
  session: null,
  proven: true,
  unread: 0,
  waiting: { comments: 0, listings: 0 },
}
const officer: Event = { url, locals: locals(dana) }
const refused = (code: TRPCError['code']) => () =>
  Promise.reject(new TRPCError({ code, message: 'Because.' }))

describe('ask', () => {
  it('hands on what the api answers', async () => {
    expect(await ask(visitor, () => Promise.resolve(42))).toBe(42)
  })

  it.each(['UNAUTHORIZED', 'FORBIDDEN'] as const)(
    'sends a visitor who meets %s to sign in, with the way back',
    async (code) => {
      await expect(ask(visitor, refused(code))).rejects.toMatchObject({
        status: 303,
        location: '/sign-in?next=%2Fdashboard%3Fmetric%3Dnew_clients',
      })
    },
  )

  it('tells a person who is signed in that the page is not open to them', async () => {
    await expect(ask(officer, refused('FORBIDDEN'))).rejects.toMatchObject({ status: 403 })
  })

  it.each([
    ['NOT_FOUND', 404],
    ['CONFLICT', 409],
    ['BAD_REQUEST', 400],
  ] as const)('shows %s as %i, with the sentence of the api', async (code, status) => {
    await expect(ask(officer, refused(code))).rejects.toMatchObject({
      status,
      body: { message: 'Because.', forReaders: true },
    })
  })

  it('passes on the reference of a failure, and does not hide what the api did not word', async () => {
    await expect(ask(officer, refused('INTERNAL_SERVER_ERROR'))).rejects.toMatchObject({ status: 500 })
    await expect(ask(officer, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  })
})
