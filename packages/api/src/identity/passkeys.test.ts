import { openMemoryStore, type Store } from '@muster/data/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, type Browser } from '../testing/browser.ts'
import { password, registered } from '../testing/registered.ts'
import { softwareAuthenticator } from '../testing/software-authenticator.ts'
import { passkeyRegistrationOptions, registerPasskey, removePasskey } from './passkeys.ts'
import { passkeySignInOptions, signInWithPasskey } from './passkey-sign-in.ts'
import { proveAgain } from './prove-again.ts'
import { signInWithPassword } from './sign-in.ts'

const origin = 'https://muster.example.gov'
const settings = { demonstration: false, secret: 'a secret of the test, long enough for it', origin }
const at = { origin }

type Key = ReturnType<typeof softwareAuthenticator>
type Circumstances = Parameters<Key['signIn']>[1]

describe('a passkey', () => {
  let store: Store
  beforeAll(async () => {
    store = await openMemoryStore()
  })
  afterAll(() => store.close())

  const anyBrowser = () => browser(store, settings)

  async function signedIn(name: string, ...roles: Parameters<typeof registered>[2][]) {
    const person = await registered(store, name, ...roles)
    const own = anyBrowser()
    own.take((await signInWithPassword(own.request(), { email: person.email, password })).cookies)
    return { ...person, own }
  }

  async function add(own: Browser, key: Key, with_: Circumstances = at) {
    const { options, cookies } = await passkeyRegistrationOptions(own.request())
    own.take(cookies)
    own.take(
      await registerPasskey(own.request(), { response: key.register(options, with_), name: 'My laptop' }),
    )
  }

  async function signIn(own: Browser, key: Key, with_: Circumstances = at) {
    const { options, cookies } = await passkeySignInOptions(own.request())
    own.take(cookies)
    const answer = key.signIn(options, with_)
    own.take(await signInWithPasskey(own.request(), answer))
    return answer
  }

  it('is added by somebody who is signed in, and signs them in elsewhere with their full roles', async () => {
    const { id, own } = await signedIn('Dana Whitfield', { role: 'data_steward' })
    expect((await own.context()).actor).toMatchObject({ withheld: [{ role: 'data_steward' }] })
    const key = softwareAuthenticator()
    await add(own, key)
    const { passkeys } = await (await own.caller()).account.security()
    expect(passkeys).toMatchObject([{ name: 'My laptop' }])

    const elsewhere = anyBrowser()
    await signIn(elsewhere, key)
    const { actor, session } = await elsewhere.context()
    expect(actor).toMatchObject({ userId: id, withheld: [] })
    expect(session?.method).toBe('passkey')
    await signIn(elsewhere, key)
  })

  it('is asked for the person behind it: one that nobody unlocked is refused', async () => {
    const { own } = await signedIn('Marcus Ellery')
    const key = softwareAuthenticator()
    await expect(add(own, key, { origin, userVerified: false })).rejects.toThrow('could not be added')
    await add(own, key)
    await expect(signIn(anyBrowser(), key, { origin, userVerified: false })).rejects.toThrow('did not work')
  })

  it('answers one challenge of its own browser, once, at our address', async () => {
    const { own } = await signedIn('Ruth Okafor')
    const key = softwareAuthenticator()
    await expect(add(own, key, { origin: 'https://muster.example.com' })).rejects.toThrow(
      'could not be added',
    )
    await add(own, key)

    await expect(signIn(anyBrowser(), key, { origin: 'https://evil.example' })).rejects.toThrow(
      'did not work',
    )
    const elsewhere = anyBrowser()
    const answer = await signIn(elsewhere, key)
    await expect(signInWithPasskey(elsewhere.request(), answer)).rejects.toThrow('did not work')
    await expect(signInWithPasskey(anyBrowser().request(), answer)).rejects.toThrow('did not work')
    await expect(signIn(anyBrowser(), softwareAuthenticator())).rejects.toThrow('did not work')
    await expect(signInWithPasskey(anyBrowser().request(), 'nonsense')).rejects.toThrow('did not work')
  })

  it('of somebody else proves nothing; one’s own does, and opens the roles that waited for it', async () => {
    const { own } = await signedIn('Tobias Wren', { role: 'system_administrator' })
    const other = await signedIn('Ruth Okafor')
    const [key, foreign] = [softwareAuthenticator(), softwareAuthenticator()]
    await add(own, key)
    await add(other.own, foreign)
    await store.db.execute("update session set proven_at = now() - interval '6 minutes'")
    expect((await own.context()).actor).toMatchObject({ proven: false })

    const prove = async (by: Key) => {
      const { options, cookies } = await passkeySignInOptions(own.request())
      own.take(cookies)
      own.take(await proveAgain(own.request(), { passkey: by.signIn(options, at) }))
    }
    await expect(prove(foreign)).rejects.toThrow('not one of yours')
    expect((await own.context()).actor).toMatchObject({ proven: false, name: 'Tobias Wren' })
    await prove(key)
    expect((await own.context()).actor).toMatchObject({ proven: true, withheld: [] })
  })

  it('is added and removed only after a fresh proof, and by its owner alone', async () => {
    const { own } = await signedIn('Dana Whitfield')
    const other = await signedIn('Marcus Ellery')
    await add(own, softwareAuthenticator())
    const [kept] = (await (await own.caller()).account.security()).passkeys
    const id = kept?.id ?? ''
    await expect(removePasskey(other.own.request(), id)).rejects.toThrow('cannot find that passkey')
    await expect(removePasskey(own.request(), 'not an id')).rejects.toThrow('cannot find that passkey')

    await store.db.execute("update session set proven_at = now() - interval '6 minutes'")
    await expect(removePasskey(own.request(), id)).rejects.toThrow('Show that it is you')
    await expect(passkeyRegistrationOptions(own.request())).rejects.toThrow('Show that it is you')
    await expect(passkeyRegistrationOptions(anyBrowser().request())).rejects.toThrow('Sign in first')

    own.take(await proveAgain(own.request(), { password }))
    await removePasskey(own.request(), id)
    expect((await (await own.caller()).account.security()).passkeys).toEqual([])
  })
})
