import { onPostgres } from '@muster/data/testing'
import { TOTP, URI } from 'otpauth'
import { beforeAll, expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { browser } from '../testing/browser.ts'
import { as, settings, tokenOf } from '../testing/over-wire.ts'
import { password, registered } from '../testing/registered.ts'
import { smallMuster, type SmallMuster } from '../testing/small-muster.ts'
import { beginAuthenticator, confirmAuthenticator } from './authenticator.ts'
import { signInWithPassword } from './sign-in.ts'

const chosen = 'orange ladder quiet river'

onPostgres('a new way in', (store) => {
  let muster: SmallMuster
  let harbor: { organizationId: string }
  let elsewhere: { organizationId: string }
  let official: Context
  beforeAll(async () => {
    muster = await smallMuster(store())
    harbor = await muster.organization('Lone Star Harbor')
    elsewhere = await muster.organization('Elsewhere House')
    official = await muster.person('Dana Whitfield', { role: 'certifying_official', ...harbor })
  })

  const enter = (email: string, secret: string) => {
    const own = browser(store(), settings)
    return { own, signIn: async () => signInWithPassword(own.request(), { email, password: secret }) }
  }
  const waiting = async (email: string) => {
    const { invitations } = await as(official).people.list()
    return invitations.filter((each) => each.email === email && each.state === 'waiting')
  }

  it('takes the old ones away, keeps the roles, and lets the person choose a new password', async () => {
    const { id, email } = await registered(store(), 'Marcus Ellery', { role: 'reporter', ...harbor })
    const { own, signIn } = enter(email, password)
    own.take((await signIn()).cookies)
    const { uri, cookies } = await beginAuthenticator(own.request(), { password })
    own.take(cookies)
    const app = URI.parse(uri)
    own.take(await confirmAuthenticator(own.request(), { code: app instanceof TOTP ? app.generate() : '' }))

    await as(official).people.renewAccess({ personId: id })
    expect((await own.context()).actor).toEqual({ kind: 'anonymous' })
    await expect(enter(email, password).signIn()).rejects.toThrow('do not go together')
    await expect(as(official).people.renewAccess({ personId: id })).rejects.toThrow('on its way')

    const [sent] = await waiting(email)
    await as(muster.visitor).identity.acceptInvitation({ token: tokenOf(sent?.id ?? ''), password: chosen })
    const anew = enter(email, chosen)
    const { kind, cookies: fresh } = await anew.signIn()
    expect(kind).toBe('signed_in')
    anew.own.take(fresh)
    expect(await (await anew.own.caller()).identity.me()).toMatchObject({
      name: 'Marcus Ellery',
      roles: [{ role: 'reporter', organizationName: 'Lone Star Harbor' }],
    })
  })

  it('is not for oneself, nor for people with a role elsewhere, and leaves them as they were', async () => {
    const both = await registered(
      store(),
      'Ivy Castellan',
      { role: 'reporter', ...harbor },
      { role: 'reporter', ...elsewhere },
    )
    const { people } = await as(official).people.list()
    const self = people.find(({ name }) => name === 'Dana Whitfield')
    await expect(as(official).people.renewAccess({ personId: self?.id ?? '' })).rejects.toThrow(
      'your account',
    )
    await expect(as(official).people.renewAccess({ personId: both.id })).rejects.toThrow('role elsewhere')
    expect((await enter(both.email, password).signIn()).kind).toBe('signed_in')
    expect(await waiting(both.email)).toEqual([])

    const stranger = await registered(store(), 'Ruth Okafor', { role: 'reporter', ...elsewhere })
    await expect(as(official).people.renewAccess({ personId: stranger.id })).rejects.toThrow('cannot find')
  })
})
