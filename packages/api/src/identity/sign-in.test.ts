import { insertPerson, withTransaction, type Store } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { createServerContext } from '../create-server-context.ts'
import { silentLog } from '../log.ts'
import { NotFound } from '../refusals.ts'
import type { Settings } from '../settings.ts'
import { hashPassword } from './argon2id.ts'
import type { Cookie } from './cookie.ts'
import { signInDemonstrationPerson } from './sign-in-demonstration-person.ts'
import { signInWithPassword, signOut } from './sign-in.ts'

const demonstration = { demonstration: true }
const real = { demonstration: false, secret: 'a secret of the test, long enough for it' }
const password = 'correct horse battery staple'

async function register(store: Store, name: string) {
  const id = randomUUID()
  const email = `${id}@example.org`
  const passwordHash = await hashPassword(password)
  await withTransaction(store.db, (tx) =>
    insertPerson(tx, { id, name, email, at: '2017-10-16T14:00:00Z', passwordHash }),
  )
  return { id, email }
}

/** What a browser sends back. */
const withCookies = (cookies: readonly Cookie[]) =>
  new Headers({
    cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
  })

onPostgres('signing in', (store) => {
  const actorWith = async (headers: Headers, settings: Settings = real) =>
    (await createServerContext({ store: store(), settings, headers, log: silentLog })).actor

  it('by password gives a session, which signing out ends', async () => {
    const { id, email } = await register(store(), 'Dana Whitfield')
    const request = { store: store(), settings: real, headers: new Headers() }
    const { cookies } = await signInWithPassword(request, { email, password })
    expect(cookies.length).toBeGreaterThan(0)
    for (const { options } of cookies)
      expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' })

    const headers = withCookies(cookies)
    expect(await actorWith(headers)).toMatchObject({ kind: 'person', userId: id, name: 'Dana Whitfield' })

    const gone = await signOut({ ...request, headers })
    expect(gone.every(({ options }) => options.maxAge === 0)).toBe(true)
    expect(await actorWith(headers)).toEqual({ kind: 'anonymous' })
  })

  it('says the same of a wrong password and of an unknown address', async () => {
    const { email } = await register(store(), 'Marcus Ellery')
    const request = { store: store(), settings: real, headers: new Headers() }
    const refusal = async (entered: { email: string; password: string }) =>
      signInWithPassword(request, entered).then(
        () => 'signed in',
        (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'no error'),
      )
    const wrong = await refusal({ email, password: 'not the password at all' })
    expect(wrong).toBe(await refusal({ email: 'nobody@example.org', password }))
    expect(wrong).toMatch(/^Invalid: .*do not go together/)
  })

  it('with one click is for the demonstration only', async () => {
    const { id } = await register(store(), 'Ruth Okafor')
    const headers = new Headers()
    await expect(signInDemonstrationPerson({ store: store(), settings: real, headers }, id)).rejects.toThrow(
      NotFound,
    )

    const cookies = await signInDemonstrationPerson({ store: store(), settings: demonstration, headers }, id)
    expect(await actorWith(withCookies(cookies), demonstration)).toMatchObject({
      kind: 'person',
      userId: id,
    })
  })

  it('with one click as another person ends the session before', async () => {
    const [one, two] = [await register(store(), 'Ruth Okafor'), await register(store(), 'Dana Whitfield')]
    const request = { store: store(), settings: demonstration, headers: new Headers() }
    const before = withCookies(await signInDemonstrationPerson(request, one.id))
    const after = withCookies(await signInDemonstrationPerson({ ...request, headers: before }, two.id))
    expect(await actorWith(before, demonstration)).toEqual({ kind: 'anonymous' })
    expect(await actorWith(after, demonstration)).toMatchObject({ userId: two.id })
  })

  it('with one click as nobody finds nobody', async () => {
    const request = { store: store(), settings: demonstration, headers: new Headers() }
    await expect(signInDemonstrationPerson(request, randomUUID())).rejects.toThrow(NotFound)
    await expect(signInDemonstrationPerson(request, 'not an id')).rejects.toThrow(NotFound)
  })

  it('a forged cookie is nobody', async () => {
    const forged = new Headers({ cookie: `muster.session_token=${randomUUID()}.c2lnbmVk` })
    expect(await actorWith(forged)).toEqual({ kind: 'anonymous' })
  })
})
