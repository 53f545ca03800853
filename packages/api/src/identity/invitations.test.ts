import { onPostgres } from '@muster/data/testing'
import { beforeAll, expect, it } from 'vitest'
import { loadActor } from '../actor.ts'
import type { Context } from '../context.ts'
import { browser } from '../testing/browser.ts'
import { as, newAddress, settings, tokenOf, words } from '../testing/over-wire.ts'
import { registered } from '../testing/registered.ts'
import { at, october, smallMuster, type SmallMuster } from '../testing/small-muster.ts'
import { signInWithPassword } from './sign-in.ts'

const chosen = 'orange ladder quiet river'
const later = (days: number) => new Date(Date.parse(october) + days * 86_400_000).toISOString()

onPostgres('an invitation', (store) => {
  let muster: SmallMuster
  let organization: { organizationId: string }
  let official: Context
  beforeAll(async () => {
    muster = await smallMuster(store())
    organization = await muster.organization('Lone Star Harbor')
    official = await muster.person('Dana Whitfield', { role: 'certifying_official', ...organization })
  })

  async function invited(email = newAddress()) {
    const { id } = await as(official).people.invite({ email, role: 'reporter', ...organization })
    return { id, email, token: tokenOf(id) }
  }

  it('makes somebody new a person with the role, once', async () => {
    const { id, email, token } = await invited()
    const visitor = as(muster.visitor)
    expect(await visitor.identity.invitation({ token })).toEqual({
      role: 'reporter',
      place: 'Lone Star Harbor',
      email,
      expiresAt: later(7),
      known: false,
      named: false,
    })
    const accept = (of: object) => visitor.identity.acceptInvitation({ token, ...of })
    await expect(accept({ password: chosen })).rejects.toThrow('Enter your name')
    await expect(accept({ name: 'Marcus Ellery' })).rejects.toThrow('Choose a password')
    await expect(accept({ name: 'Marcus Ellery', password: 'too short' })).rejects.toThrow('at least 12')
    await expect(accept({ name: 'Marcus Ellery', password: email })).rejects.toThrow('e-mail address')
    expect(await accept({ name: 'Marcus Ellery', password: chosen })).toEqual({ email })

    const own = browser(store(), settings)
    own.take((await signInWithPassword(own.request(), { email, password: chosen })).cookies)
    expect(await (await own.caller()).identity.me()).toMatchObject({
      name: 'Marcus Ellery',
      roles: [{ role: 'reporter', organizationName: 'Lone Star Harbor' }],
    })
    await expect(accept({ name: 'Marcus Ellery', password: chosen })).rejects.toThrow('accepted already')
    await expect(visitor.identity.invitation({ token })).rejects.toThrow('accepted already')
    const { invitations } = await as(official).people.list()
    expect(invitations.find((each) => each.id === id)).toMatchObject({ state: 'accepted' })
    await expect(as(official).people.revokeInvitation({ id })).rejects.toThrow('accepted already')
    await expect(as(official).people.resendInvitation({ id })).rejects.toThrow('accepted already')
    await expect(as(official).people.invite({ email, role: 'reporter', ...organization })).rejects.toThrow(
      'that role already',
    )
  })

  it('is for somebody who has an account to accept, signed in as themselves', async () => {
    const { id, email } = await registered(store(), 'Ruth Okafor')
    const other = await registered(store(), 'Somebody Else')
    const { token } = await invited(email)
    expect(await as(muster.visitor).identity.invitation({ token })).toMatchObject({ known: true })
    const accept = async (actor: Context['actor']) =>
      as({ ...official, actor }).identity.acceptInvitation({ token, name: 'Thief', password: chosen })
    await expect(accept({ kind: 'anonymous' })).rejects.toThrow('Sign in with it')
    await expect(accept(await loadActor(store().db, other.id))).rejects.toThrow('Sign in with it')
    await accept(await loadActor(store().db, id))
    expect(await loadActor(store().db, id)).toMatchObject({
      name: 'Ruth Okafor',
      roles: { list: [{ role: 'reporter' }] },
    })
  })

  it('lets somebody in who was registered, and has had no way to sign in', async () => {
    const person = await muster.person('Ines Duarte')
    if (person.actor.kind === 'anonymous') throw new Error('nobody')
    const { email, userId } = person.actor
    const { token } = await invited(email)
    expect(await as(muster.visitor).identity.invitation({ token })).toMatchObject({
      known: false,
      named: true,
    })
    await as(muster.visitor).identity.acceptInvitation({ token, password: chosen })
    const own = browser(store(), settings)
    own.take((await signInWithPassword(own.request(), { email, password: chosen })).cookies)
    expect((await own.context()).actor).toMatchObject({ userId, name: 'Ines Duarte' })
  })

  it('without a password is for agencies whose people sign in elsewhere', async () => {
    const { token, email } = await invited()
    const federation = [
      {
        id: 'agency',
        name: 'An agency',
        issuer: 'https://idp.example.gov',
        clientId: 'muster',
        privateKeyPem: '',
        acrOne: 'one',
        acrTwo: 'two',
      },
    ]
    const there = as(muster.visitor, { settings: { ...settings, federation } })
    expect(await there.identity.acceptInvitation({ token, name: 'Paul Nakai' })).toEqual({ email })
  })

  it('expires after seven days, and is good again when it is sent again', async () => {
    const { id, token } = await invited()
    const accept = (now: string) =>
      as(at(muster.visitor, now)).identity.acceptInvitation({ token, name: 'Paul Nakai', password: chosen })
    await expect(accept(later(7))).rejects.toThrow('has expired')
    const { expiresAt } = await as(at(official, later(8))).people.resendInvitation({ id })
    expect(expiresAt).toBe(later(15))
    const { rows } = await store().db.execute(
      `select mail_state, mail_tries from invitation where id = '${id}'`,
    )
    expect(rows).toEqual([{ mail_state: 'waiting', mail_tries: 0 }])
    await accept(later(14))
  })

  it('that was taken back says so', async () => {
    const { id, token, email } = await invited()
    await expect(invited(email)).rejects.toThrow('invited to that role already')
    await as(official).people.revokeInvitation({ id })
    const visitor = as(muster.visitor)
    await expect(visitor.identity.invitation({ token })).rejects.toThrow('taken back')
    await expect(
      visitor.identity.acceptInvitation({ token, name: 'Paul Nakai', password: chosen }),
    ).rejects.toThrow('taken back')
    await expect(as(official).people.resendInvitation({ id })).rejects.toThrow('taken back')
    await invited(email)
  })

  it('of somebody whose account is closed offers nothing any more', async () => {
    const leaver = await muster.person('Leaver', { role: 'certifying_official', ...organization })
    if (leaver.actor.kind === 'anonymous') throw new Error('nobody')
    const { id } = await as(leaver).people.invite({ email: newAddress(), role: 'reporter', ...organization })
    await as(muster.administrator).people.disable({ personId: leaver.actor.userId })
    await expect(as(muster.visitor).identity.invitation({ token: tokenOf(id) })).rejects.toThrow('taken back')
  })

  it('is not there for a token that we did not make, and guesses from one address run out', async () => {
    const { id } = await invited()
    const guess = (clientAddress: string) =>
      as(muster.visitor, { clientAddress })
        .identity.invitation({ token: `${id}.${'A'.repeat(43)}` })
        .catch(words)
    for (let count = 0; count < 50; count += 1) expect(await guess('192.0.2.9')).toContain('cannot find that')
    expect(await guess('192.0.2.9')).toContain('Too many tries')
    expect(await guess('192.0.2.10')).toContain('cannot find that')
  })

  it('is accepted once, however many hold its link', async () => {
    const { token, email } = await invited()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        as(muster.visitor).identity.acceptInvitation({ token, name: `Person ${index}`, password: chosen }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { rows } = await store().db.execute(`select 1 from "user" where email = '${email}'`)
    expect(rows).toHaveLength(1)
  })

  it('leaves no token and no address in the record', async () => {
    const { rows } = await store().db.execute<{ text: string }>(
      "select audit_event::text as text from audit_event where subject like 'invitation %'",
    )
    expect(rows.length).toBeGreaterThan(5)
    for (const { text } of rows) expect(text).not.toMatch(/@|\.[A-Za-z0-9_-]{43}/)
  })

  it('is sent by one person a hundred times within an hour at most', async () => {
    const eager = await muster.person('Eager', { role: 'certifying_official', ...organization })
    if (eager.actor.kind === 'anonymous') throw new Error('nobody')
    await store().db.execute(
      `insert into rate_limit (key, count, last_request)
       values ('invite ${eager.actor.userId}', 100, ${Date.now()})`,
    )
    await expect(
      as(eager).people.invite({ email: newAddress(), role: 'reporter', ...organization }),
    ).rejects.toThrow('Too many tries')
  })
})
