import { onEveryDatabase } from '@muster/data/testing'
import { expect, it } from 'vitest'
import { at, october, smallMuster } from '../testing/small-muster.ts'
import { browser } from '../testing/browser.ts'
import { password, registered } from '../testing/registered.ts'
import { disablePerson } from '../verbs/disable-person.ts'
import { enablePerson } from '../verbs/enable-person.ts'
import { changePassword } from './change-password.ts'
import { signInWithPassword, signOut } from './sign-in.ts'

const settings = { demonstration: false, secret: 'a secret of the test, long enough for it' }
const anonymous = { kind: 'anonymous' }
const minutes = 60_000

onEveryDatabase('a session', (store) => {
  const anyBrowser = (more = {}) => browser(store(), { ...settings, ...more })
  /** Of the one session there is. */
  const move = (set: string) => store().db.execute(`update session set ${set}`)

  async function signedIn(name: string) {
    await store().db.execute('delete from session')
    const { id, email } = await registered(store(), name)
    const own = anyBrowser()
    own.take((await signInWithPassword(own.request(), { email, password })).cookies)
    return { id, email, own }
  }

  it('has a cookie that no script reads and no other site sends, over https alone where there is https', async () => {
    const { email } = await registered(store(), 'Dana Whitfield')
    for (const origin of [undefined, 'https://muster.example.gov']) {
      const { cookies } = await signInWithPassword(anyBrowser({ origin }).request(), { email, password })
      const [cookie] = cookies.filter(({ name }) => name.endsWith('session_token'))
      expect(cookie?.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', maxAge: 900 })
      expect(cookie?.options.secure).toBe(origin !== undefined)
      expect(cookie?.name.startsWith('__Secure-')).toBe(origin !== undefined)
    }
  })

  it('is a new one after each sign-in: the cookie from before opens nothing', async () => {
    const { email, own } = await signedIn('Dana Whitfield')
    const other = await registered(store(), 'Marcus Ellery')
    const before = own.request()
    own.take((await signInWithPassword(own.request(), { email: other.email, password })).cookies)
    expect((await own.context()).actor).toMatchObject({ userId: other.id })
    const planted = browser(store(), before.settings)
    const [name, value] = before.headers.get('cookie')?.split('=') ?? []
    planted.take([
      {
        name: name ?? '',
        value: decodeURIComponent(value ?? ''),
        options: { path: '/', httpOnly: true, secure: false, sameSite: 'lax' },
      },
    ])
    expect(planted.cookies.size).toBe(1)
    expect((await planted.context()).actor).toEqual(anonymous)

    own.take((await signInWithPassword(own.request(), { email, password })).cookies)
    const first = [...own.cookies.values()]
    own.take((await signInWithPassword(own.request(), { email, password })).cookies)
    expect([...own.cookies.values()]).not.toEqual(first)
    expect((await (await own.caller()).account.security()).sessions).toHaveLength(1)
  })

  it('ends when it is not used, and its cookie goes', async () => {
    const { own } = await signedIn('Ruth Okafor')
    await move("expires_at = now() - interval '1 second'")
    const { actor, session, cookies } = await own.context()
    expect(actor).toEqual(anonymous)
    expect(session).toBeNull()
    expect(cookies.map(({ options }) => options.maxAge)).toContain(0)
    expect(own.cookies.size).toBe(0)
    const { rows } = await store().db.execute('select 1 from session')
    expect(rows).toEqual([])
  })

  it('lasts fifteen minutes from its last use: the row moves, and the cookie with it', async () => {
    const { own } = await signedIn('Ruth Okafor')
    const fresh = await own.context()
    expect(fresh.cookies).toEqual([])
    const end = (context: typeof fresh) => Date.parse(context.session?.endsAt ?? '')
    expect(end(fresh) - Date.now()).toBeGreaterThan(14 * minutes)
    expect(end(fresh) - Date.now()).toBeLessThanOrEqual(15 * minutes)

    await move("expires_at = now() + interval '10 minutes'")
    const used = await own.context()
    expect(used.cookies).toMatchObject([{ options: { maxAge: 900, httpOnly: true } }])
    expect(end(used) - Date.now()).toBeGreaterThan(14 * minutes)
    expect((await own.context()).cookies).toEqual([])
  })

  it('ends after twelve hours, however it is used, and the database lets nobody move that', async () => {
    const { own } = await signedIn('Ruth Okafor')
    const latest = Date.parse((await own.context()).session?.latestAt ?? '')
    expect(latest - Date.now()).toBeGreaterThan(12 * 60 * minutes - minutes)
    expect(latest - Date.now()).toBeLessThanOrEqual(12 * 60 * minutes)

    await move("absolute_expires_at = now() + interval '5 minutes'")
    await move("absolute_expires_at = now() + interval '5 hours', expires_at = now() + interval '1 hour'")
    const { session } = await own.context()
    expect(session?.endsAt).toBe(session?.latestAt)
    expect(Date.parse(session?.endsAt ?? '') - Date.now()).toBeLessThanOrEqual(5 * minutes)

    await move('absolute_expires_at = now()')
    expect((await own.context()).actor).toEqual(anonymous)
  })

  it('cannot be made for longer than twelve hours', async () => {
    const { id } = await signedIn('Ruth Okafor')
    const { rows } = await store().db.execute<{ fits: boolean }>(
      `insert into session (user_id, token, expires_at, absolute_expires_at)
       values ('${id}', 'long', now() + interval '3 days', now() + interval '3 days')
       returning expires_at = absolute_expires_at and expires_at <= now() + interval '12 hours' as fits`,
    )
    expect(rows).toEqual([{ fits: true }])
  })

  it('goes on after a new password, no longer than before, and all others end', async () => {
    const { own, email } = await signedIn('Dana Whitfield')
    const other = anyBrowser()
    other.take((await signInWithPassword(other.request(), { email, password })).cookies)
    await move("absolute_expires_at = now() + interval '1 hour'")
    const before = (await own.context()).session
    await expect(
      changePassword(own.request(), { current: 'wrong', next: 'four words of my own' }),
    ).rejects.toThrow('current password is not right')
    await expect(changePassword(own.request(), { current: password, next: password })).rejects.toThrow('have')
    await expect(changePassword(own.request(), { current: password, next: 'short' })).rejects.toThrow('12')
    own.take(await changePassword(own.request(), { current: password, next: 'four words of my own' }))
    const after = (await own.context()).session
    expect(after).toMatchObject({ method: 'password', latestAt: before?.latestAt })
    expect(after?.id).not.toBe(before?.id)
    expect((await other.context()).actor).toEqual(anonymous)
    await expect(signInWithPassword(anyBrowser().request(), { email, password })).rejects.toThrow(
      'go together',
    )
  })

  it('is listed for its owner, who ends another one of theirs, but nobody else’s', async () => {
    const { own, email } = await signedIn('Dana Whitfield')
    const elsewhere = anyBrowser()
    elsewhere.take((await signInWithPassword(elsewhere.request(), { email, password })).cookies)
    const caller = await own.caller()
    const { sessions } = await caller.account.security()
    expect(sessions.map(({ current, method }) => [current, method]).sort()).toEqual([
      [false, 'password'],
      [true, 'password'],
    ])
    const other = sessions.find(({ current }) => !current)?.id ?? ''

    const stranger = anyBrowser()
    const known = await registered(store(), 'Marcus Ellery')
    stranger.take((await signInWithPassword(stranger.request(), { email: known.email, password })).cookies)
    await expect((await stranger.caller()).account.endSession({ id: other })).rejects.toThrow('cannot find')
    await caller.account.endSession({ id: other })
    expect((await elsewhere.context()).actor).toEqual(anonymous)
    expect((await own.context()).actor).toMatchObject({ kind: 'person' })
  })
})

onEveryDatabase('a disabled account', (store) => {
  it('is signed out within one request, cannot sign in, and hears what a wrong password hears', async () => {
    const { administrator } = await smallMuster(store())
    const { id, email } = await registered(store(), 'Dana Whitfield')
    const own = browser(store(), settings)
    own.take((await signInWithPassword(own.request(), { email, password })).cookies)
    expect((await own.context()).actor).toMatchObject({ userId: id })

    await disablePerson(at(administrator, october), { personId: id })
    expect((await own.context()).actor).toEqual(anonymous)
    expect(own.cookies.size).toBe(0)
    const refusal = (entered: string) =>
      signInWithPassword(own.request(), { email, password: entered }).then(
        () => 'signed in',
        (error: unknown) => String(error),
      )
    expect(await refusal(password)).toBe(await refusal('not the password at all'))

    // Also where the session was overlooked.
    await store().db.execute(
      `insert into session (user_id, token, expires_at) values ('${id}', 'kept', now() + interval '1 hour')`,
    )
    await expect(disablePerson(administrator, { personId: id })).rejects.toThrow('disabled already')
    await enablePerson(administrator, { personId: id })
    await expect(enablePerson(administrator, { personId: id })).rejects.toThrow('not disabled')
    own.take((await signInWithPassword(own.request(), { email, password })).cookies)
    await store().db.execute(`update "user" set disabled_at = now() where id = '${id}'`)
    expect((await own.context()).actor).toEqual(anonymous)
  })

  it('says in the record who came and went, and no address', async () => {
    const { id, email } = await registered(store(), 'Dana Whitfield')
    const own = browser(store(), settings)
    await expect(signInWithPassword(own.request(), { email, password: 'wrong' })).rejects.toThrow()
    await expect(
      signInWithPassword(own.request(), { email: 'nobody@example.org', password }),
    ).rejects.toThrow()
    own.take((await signInWithPassword(own.request(), { email, password })).cookies)
    await signOut(own.request())
    const { rows } = await store().db.execute<{
      action: string
      subject: string
      actor: string
      all: string
    }>(
      `select action, subject, actor_id as actor, audit_event::text as all from audit_event
       order by sequence desc limit 4`,
    )
    expect(rows.map(({ action, subject, actor }) => [action, subject, actor])).toEqual([
      ['identity.signOut', `person ${id}`, id],
      ['identity.signIn', `person ${id}`, id],
      ['identity.signInRefused', 'nobody', null],
      ['identity.signInRefused', `person ${id}`, null],
    ])
    for (const { all } of rows) expect(all).not.toContain('@')
  })
})
