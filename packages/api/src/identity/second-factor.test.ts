import { onPostgres } from '@muster/data/testing'
import { TOTP, URI } from 'otpauth'
import { expect, it } from 'vitest'
import { browser, type Browser } from '../testing/browser.ts'
import { password, registered } from '../testing/registered.ts'
import { beginAuthenticator, confirmAuthenticator, removeAuthenticator } from './authenticator.ts'
import { finishSignIn } from './finish-sign-in.ts'
import { proveAgain } from './prove-again.ts'
import { signInWithPassword } from './sign-in.ts'

const settings = { demonstration: false, secret: 'a secret of the test, long enough for it' }

/** What an app made of the address shows: now, or so many half minutes later. */
function codeOf(uri: string, later = 0): string {
  const made = URI.parse(uri)
  if (!(made instanceof TOTP)) throw new Error('no TOTP')
  return made.generate({ timestamp: Date.now() + later * 30_000 })
}

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

onPostgres('a second factor', (store) => {
  const anyBrowser = () => browser(store(), settings)
  const enter = async (own: Browser, email: string) => {
    const { kind, cookies } = await signInWithPassword(own.request(), { email, password })
    own.take(cookies)
    return kind
  }

  async function steward(name: string) {
    const person = await registered(store(), name, { role: 'data_steward' })
    const own = anyBrowser()
    await enter(own, person.email)
    return { ...person, own }
  }

  async function withAuthenticator(name: string) {
    const { own, ...person } = await steward(name)
    const { uri, backupCodes, cookies } = await beginAuthenticator(own.request(), { password })
    own.take(cookies)
    own.take(await confirmAuthenticator(own.request(), { code: codeOf(uri) }))
    return { ...person, own, uri, backupCodes }
  }

  it('opens the roles that wait for it, from the moment it is set up', async () => {
    const { own, id } = await steward('Dana Whitfield')
    const before = await own.caller()
    expect(await before.identity.me()).toMatchObject({ roles: [], withheld: [{ role: 'data_steward' }] })
    await expect(before.releases.list()).rejects.toThrow('Your role does not include this')
    expect(await before.account.security()).toMatchObject({ needsSecondFactor: true, authenticator: false })

    await expect(beginAuthenticator(own.request(), { password: 'wrong' })).rejects.toThrow(
      'not your password',
    )
    const { uri, backupCodes, cookies } = await beginAuthenticator(own.request(), { password })
    own.take(cookies)
    expect(uri).toMatch(/^otpauth:\/\/totp\/Muster/)
    expect(new Set(backupCodes).size).toBe(10)
    await expect(confirmAuthenticator(own.request(), { code: wrong(codeOf(uri)) })).rejects.toThrow(
      'not right',
    )
    expect((await own.context()).actor).toMatchObject({ withheld: [{ role: 'data_steward' }] })

    const replaced = own.request()
    own.take(await confirmAuthenticator(own.request(), { code: codeOf(uri) }))
    const { actor, session } = await own.context()
    expect(actor).toMatchObject({ userId: id, withheld: [] })
    expect(session?.method).toBe('password_totp')
    await (await own.caller()).releases.list()
    expect(await (await own.caller()).account.security()).toMatchObject({
      needsSecondFactor: false,
      authenticator: true,
    })
    const { rows } = await store().db.execute(`select 1 from session where user_id = '${id}'`)
    expect(rows, replaced.headers.get('cookie') ?? '').toHaveLength(1)
    await expect(beginAuthenticator(own.request(), { password })).rejects.toThrow('already')
    await expect(confirmAuthenticator(own.request(), { code: codeOf(uri) })).rejects.toThrow('already')
  })

  it('is asked for at sign-in: the right password alone opens nothing', async () => {
    const { id, email, uri } = await withAuthenticator('Dana Whitfield')
    const own = anyBrowser()
    expect(await enter(own, email)).toBe('second_factor')
    expect((await own.context()).actor).toEqual({ kind: 'anonymous' })
    await expect(
      finishSignIn(own.request(), { code: wrong(codeOf(uri)), by: 'authenticator' }),
    ).rejects.toThrow('not right')
    own.take(await finishSignIn(own.request(), { code: ` ${codeOf(uri)} `, by: 'authenticator' }))
    const { actor, session } = await own.context()
    expect(actor).toMatchObject({ userId: id, withheld: [], proven: true })
    expect(session?.method).toBe('password_totp')

    await expect(finishSignIn(own.request(), { code: codeOf(uri, 1), by: 'authenticator' })).rejects.toThrow(
      'has ended',
    )
    await expect(
      finishSignIn(anyBrowser().request(), { code: codeOf(uri, 1), by: 'authenticator' }),
    ).rejects.toThrow('has ended')
  })

  it('takes each code once', async () => {
    const { email, uri } = await withAuthenticator('Marcus Ellery')
    const [one, two] = [anyBrowser(), anyBrowser()]
    await enter(one, email)
    await enter(two, email)
    const code = codeOf(uri)
    const both = await Promise.allSettled(
      [one, two].map((each) => finishSignIn(each.request(), { code, by: 'authenticator' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('can be a backup code, each once', async () => {
    const { email, backupCodes } = await withAuthenticator('Marcus Ellery')
    const [first = '', second = ''] = backupCodes
    const use = async (code: string) => {
      const own = anyBrowser()
      await enter(own, email)
      own.take(await finishSignIn(own.request(), { code, by: 'backup' }))
      return own
    }
    const own = await use(first)
    expect((await own.context()).session?.method).toBe('password_totp')
    await expect(use(first)).rejects.toThrow('used already')
    const both = await Promise.allSettled([use(second), use(second)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('beside the session of somebody else signs in its own person', async () => {
    const { id, email, uri } = await withAuthenticator('Ruth Okafor')
    const other = await steward('Tobias Wren')
    const mixed = anyBrowser()
    await enter(mixed, email)
    for (const [name, value] of other.own.cookies)
      mixed.take([{ name, value, options: { path: '/', httpOnly: true, secure: false, sameSite: 'lax' } }])
    mixed.take(await finishSignIn(mixed.request(), { code: codeOf(uri), by: 'authenticator' }))
    expect((await mixed.context()).actor).toMatchObject({ userId: id })
  })

  it('is locked after ten wrong codes, also for a right one, however often the password is entered', async () => {
    const { email, uri } = await withAuthenticator('Ruth Okafor')
    const said: string[] = []
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const own = anyBrowser()
      await enter(own, email)
      const code = attempt === 10 ? codeOf(uri) : `${attempt}`
      said.push(
        await finishSignIn(own.request(), { code, by: 'authenticator' }).then(
          () => 'signed in',
          (error: unknown) => (error instanceof Error ? error.name : ''),
        ),
      )
    }
    expect(said.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'Invalid'))
    expect(said[10]).toBe('TooMany')
  })

  it('proves again who somebody is, unless it is a wrong or a used code', async () => {
    const { own, uri } = await withAuthenticator('Dana Whitfield')
    await store().db.execute("update session set proven_at = now() - interval '6 minutes'")
    expect(await (await own.caller()).identity.me()).toMatchObject({ proven: false })
    await expect(proveAgain(own.request(), { code: wrong(codeOf(uri)) })).rejects.toThrow('not right')
    await expect(proveAgain(own.request(), { password: 'wrong' })).rejects.toThrow('not your password')
    await expect(proveAgain(own.request(), { demonstration: true })).rejects.toThrow('Enter your password')
    await expect(proveAgain(anyBrowser().request(), { password })).rejects.toThrow('Sign in first')
    const code = codeOf(uri)
    own.take(await proveAgain(own.request(), { code }))
    expect(await (await own.caller()).identity.me()).toMatchObject({ proven: true })
    await expect(proveAgain(own.request(), { code })).rejects.toThrow('entered already')
  })

  it('that is still being set up proves nothing', async () => {
    const { own, email } = await steward('Dana Whitfield')
    const { uri, cookies } = await beginAuthenticator(own.request(), { password })
    own.take(cookies)
    await expect(proveAgain(own.request(), { code: codeOf(uri) })).rejects.toThrow('not right')
    expect(await (await own.caller()).account.security()).toMatchObject({ authenticator: false })
    expect(await enter(anyBrowser(), email)).toBe('signed_in')
  })

  it('is taken away with the password, and with it what it opened', async () => {
    const { own, email } = await withAuthenticator('Dana Whitfield')
    await expect(removeAuthenticator(own.request(), { password: 'wrong' })).rejects.toThrow(
      'not your password',
    )
    own.take(await removeAuthenticator(own.request(), { password }))
    expect((await own.context()).actor).toMatchObject({ withheld: [{ role: 'data_steward' }] })
    expect(await enter(anyBrowser(), email)).toBe('signed_in')
  })
})
