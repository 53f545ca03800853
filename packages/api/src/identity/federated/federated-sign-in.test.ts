import { insertPerson, withTransaction } from '@muster/data'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anonymous } from '../../actor.ts'
import type { Settings } from '../../settings.ts'
import { throughAgency } from '../../testing/agency-browser.ts'
import { acrOne, acrTwo, signedBy, startAgency, type Tamper } from '../../testing/agency-provider.ts'
import { agencyScene, origin, refusal } from '../../testing/agency-scene.ts'
import { disablePerson } from '../../verbs/disable-person.ts'
import { hashPassword } from '../argon2id.ts'
import { signInWithPassword } from '../sign-in.ts'
import { finishFederated } from './finish-federated.ts'
import { federatedProviders } from './provider-named.ts'
import { startFederated } from './start-federated.ts'

const password = 'correct horse battery staple'
const { scene, request, grant, goThere, comeBack, signIn, officer, actorWith, newcomer } = agencyScene()

describe('signing in with an agency', () => {
  it('opens the roles of an officer, by two factors', async () => {
    const { id } = await newcomer(officer())
    const { location, cookies, url } = await goThere()
    const asked = new URL(location).searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      acr_values: acrTwo,
      scope: 'openid email',
      redirect_uri: `${origin}/sign-in/federated/agency/callback`,
    })
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length, name).toBeGreaterThan(21)

    const { next, cookies: opened } = await comeBack(url, cookies)
    expect(next).toBe('/review')
    const actor = await actorWith(opened)
    expect(actor).toMatchObject({ kind: 'person', userId: id, withheld: [] })
    expect(actor.kind === 'person' && actor.roles.has(['program_officer'])).toBe(true)
  })

  it('knows people again by issuer and subject, whatever their address there has become', async () => {
    const { id } = await newcomer(officer())
    await signIn()
    scene().agency.person = { ...scene().agency.person, email: 'married.name@example.gov', verified: false }
    expect(await actorWith((await signIn()).cookies)).toMatchObject({ userId: id })
  })

  it('by one factor opens the roles of an organization', async () => {
    const { id } = await newcomer({
      role: 'reporter',
      ...(await scene().muster.organization('Lone Star Harbor')),
    })
    scene().agency.person = { ...scene().agency.person, acr: acrOne }
    const { cookies } = await signIn({ need: 'one' })
    expect(await actorWith(cookies)).toMatchObject({ userId: id, withheld: [] })
    // Not even when a larger role is given to them while they are signed in.
    await grant(id, officer())
    const later = await actorWith(cookies)
    expect(later.kind === 'person' && later.roles.has(['program_officer'])).toBe(false)
  })

  it.each([
    ['the lower level was asked for', 'one', acrOne],
    ['the higher level was asked for, and the lower one came back', 'two', acrOne],
  ] as const)('by one factor is refused to an officer: %s', async (_, need, acr) => {
    await newcomer(officer())
    scene().agency.person = { ...scene().agency.person, acr }
    await expect(signIn({ need })).rejects.toMatchObject({ name: 'Invalid', next: '/review' })
    // Nothing was linked on the way: whoever comes next with this subject is as unknown as before.
    scene().agency.person = { ...scene().agency.person, email: 'nobody.here@example.gov', acr: acrTwo }
    expect(await refusal(signIn())).toMatch(/do not know this/)
  })

  it('is refused when the token does not say how strongly', async () => {
    await newcomer()
    scene().agency.tamper = (claims, key) => signedBy(key, { ...claims, acr: undefined })
    expect(await refusal(signIn())).toMatch(/did not tell us how it checked/)
  })
})

describe('who is let in', () => {
  it('nobody whom we do not know', async () => {
    scene().agency.person = { subject: randomUUID(), email: 'stranger@example.gov', acr: acrTwo }
    expect(await refusal(signIn())).toMatch(/We do not know this/)
  })

  it('nobody by an address that the agency has not verified', async () => {
    await newcomer()
    scene().agency.person = { ...scene().agency.person, verified: false }
    expect(await refusal(signIn())).toMatch(/We do not know this/)
  })

  it('nobody in the place of somebody who has an account there already', async () => {
    await newcomer()
    await signIn()
    scene().agency.person = { ...scene().agency.person, subject: randomUUID() }
    expect(await refusal(signIn())).toMatch(/We do not know this/)
  })

  it('whoever has a password only from a browser in which they are signed in', async () => {
    const id = randomUUID()
    const email = `${id}@example.org`
    const passwordHash = await hashPassword(password)
    await withTransaction(scene().store.db, (tx) =>
      insertPerson(tx, {
        id,
        name: 'Dana Whitfield',
        email,
        at: scene().muster.administrator.now,
        passwordHash,
      }),
    )
    scene().agency.person = { subject: `subject of ${id}`, email, acr: acrTwo }
    expect(await refusal(signIn())).toMatch(/sign in with it first/)
    const before = (await signInWithPassword(request(), { email, password })).cookies
    expect(await actorWith((await signIn({ before })).cookies)).toMatchObject({ userId: id })
    // From then on from anywhere.
    expect(await actorWith((await signIn()).cookies)).toMatchObject({ userId: id })
  })

  it('nobody whose account is disabled, linked or not', async () => {
    const disable = async (id: string) => {
      await disablePerson(scene().muster.administrator, { personId: id })
    }
    const linked = await newcomer()
    await signIn()
    await disable(linked.id)
    expect(await refusal(signIn())).toMatch(/is closed/)
    await disable((await newcomer()).id)
    expect(await refusal(signIn())).toMatch(/is closed/)
  })
})

describe('the agency', () => {
  it('may change its key between two sign-ins; the old one is good for nothing then', async () => {
    const { id } = await newcomer()
    const old: { key?: Parameters<Tamper>[1] } = {}
    scene().agency.tamper = (claims, key) => {
      old.key = key
      return signedBy(key, claims)
    }
    await signIn()
    await scene().agency.rotateKeys()
    scene().agency.tamper = undefined
    expect(await actorWith((await signIn()).cookies)).toMatchObject({ userId: id })
    scene().agency.tamper = (claims, key) => signedBy(old.key ?? key, claims)
    expect(await refusal(signIn())).toMatch(/could not make sure/)
  })

  it('is asked nothing until somebody wants to sign in with it', async () => {
    const fresh = { ...scene().settings }
    const asked = scene().agency.asked()
    expect(federatedProviders(fresh)).toEqual([
      { id: 'agency', name: 'Agency agency' },
      { id: 'other', name: 'Agency other' },
    ])
    expect(await actorWith([])).toEqual(anonymous)
    await refusal(signInWithPassword({ ...request(), settings: fresh }, { email: 'a@example.org', password }))
    expect(scene().agency.asked()).toBe(asked)
  })

  it('that does not answer is said in a sentence, and other ways to sign in go on', async () => {
    const gone = await startAgency('gone', `${origin}/sign-in/federated/gone/callback`)
    const alone: Settings = { ...scene().settings, federation: [gone.provider] }
    const there = { ...request(), settings: alone }
    const before = await startFederated(there, { provider: 'gone', next: '/', need: 'one' })
    gone.person = { subject: 'somebody', email: 'somebody@example.gov', acr: acrTwo }
    const url = await throughAgency(before.location, origin)
    await gone.close()

    const starting = startFederated(there, { provider: 'gone', next: '/', need: 'one' })
    expect(await refusal(starting)).toMatch(/Invalid: Agency gone does not answer at the moment/)
    const headers = request(before.cookies).headers
    const coming = finishFederated({ ...there, headers }, { provider: 'gone', url })
    expect(await refusal(coming)).toMatch(/does not answer at the moment/)
    const email = 'nobody@example.org'
    expect(await refusal(signInWithPassword(there, { email, password }))).toMatch(/do not go together/)
  })

  it('that calls itself by another name is not asked further', async () => {
    const provider = { ...scene().agency.provider, issuer: `${scene().agency.provider.issuer}/` }
    const there = { ...request(), settings: { ...scene().settings, federation: [provider] } }
    const starting = startFederated(there, { provider: 'agency', next: '/', need: 'one' })
    expect(await refusal(starting)).toMatch(/does not answer at the moment/)
  })

  it('that nobody set up is not found', async () => {
    const unknown = startFederated(request(), { provider: 'nowhere', next: '/', need: 'one' })
    expect(await refusal(unknown)).toMatch(/^NotFound/)
    expect(federatedProviders({ ...scene().settings, origin: undefined })).toEqual([])
  })
})
