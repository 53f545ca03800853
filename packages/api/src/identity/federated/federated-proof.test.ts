import type { JWTPayload } from 'jose'
import { describe, expect, it } from 'vitest'
import { acrOne, acrTwo, signedBy, type Tamper } from '../../testing/agency-provider.ts'
import { agencyScene, refusal } from '../../testing/agency-scene.ts'
import { at } from '../../testing/small-muster.ts'
import { acceptInvitation } from '../../verbs/accept-invitation.ts'
import { listPeopleInReach } from '../../verbs/list-people.ts'
import { renewAccess } from '../../verbs/renew-access.ts'
import { silentLog } from '../../log.ts'
import type { Cookie } from '../cookie.ts'
import { invitationToken } from '../invitation-token.ts'
import { proveAgain } from '../prove-again.ts'
import { signInWithPassword, signOut } from '../sign-in.ts'
import { startFederatedProof } from './start-federated-proof.ts'

const { scene, request, goToProve, comeBack, signIn, prove, officer, actorWith, newcomer } = agencyScene()

const seconds = () => Math.floor(Date.now() / 1000)
/** The agency says that the person showed who they are so many seconds ago; null: it says nothing of it. */
const saying =
  (ago: number | null): Tamper =>
  (claims, key) => {
    const said: JWTPayload = { ...claims, auth_time: ago === null ? undefined : seconds() - ago }
    return signedBy(key, said)
  }
const silentOfHow: Tamper = (claims, key) => signedBy(key, { ...claims, acr: undefined })
const isProven = async (session: readonly Cookie[]) => {
  const actor = await actorWith(session)
  return actor.kind === 'person' && actor.proven
}
/** Somebody who signed in with the agency, and did not show it anew who they are for the last ten minutes. */
const signedInLongAgo = async () => {
  scene().agency.tamper = saying(600)
  const { cookies } = await signIn()
  scene().agency.tamper = undefined
  return cookies
}

describe('signing in with an agency is a proof of who sits there', () => {
  it.each([
    ['when the agency says that they have just shown it', 10, true],
    ['not when they were signed in there for a while', 301, false],
    ['not when the agency says nothing of it', null, false],
    ['not when the agency says what cannot be', -120, false],
  ] as const)('%s', async (_, ago, proven) => {
    await newcomer()
    scene().agency.tamper = saying(ago)
    expect(await isProven((await signIn()).cookies)).toBe(proven)
  })
})

describe('a proof at an agency', () => {
  it('asks it to let nobody through who is only still signed in, and brings the person back to where they were', async () => {
    const { id } = await newcomer(officer())
    const jar = new Map<string, string>()
    await signIn({ jar })
    const session = await signedInLongAgo()
    expect(await isProven(session)).toBe(false)
    const before = scene().agency.signIns()
    const { location, url, cookies } = await goToProve(session, { jar })
    expect(Object.fromEntries(new URL(location).searchParams)).toMatchObject({
      max_age: '0',
      prompt: 'select_account',
      acr_values: acrTwo,
    })
    expect(scene().agency.signIns()).toBe(before + 1)
    expect(await comeBack(url, [...session, ...cookies])).toMatchObject({
      next: '/awards/A/FY2017Q4/certify',
    })
    expect(await actorWith(session)).toMatchObject({ userId: id, proven: true, withheld: [] })
  })

  it('is none when the question was struck out and they were still signed in there', async () => {
    await newcomer()
    const jar = new Map<string, string>()
    await signIn({ jar })
    const session = await signedInLongAgo()
    const before = scene().agency.signIns()
    // Signed in there since ten minutes ago: the token says so itself.
    scene().agency.tamper = saying(600)
    const change = (asked: URL) => asked.searchParams.delete('max_age')
    expect(await refusal(prove(session, { jar, change }))).toMatch(/did not ask you again who you are/)
    expect(scene().agency.signIns()).toBe(before)
    expect(await isProven(session)).toBe(false)
  })

  it.each([
    ['says nothing of when', saying(null), /does not tell us when.*send you a new way in/],
    ['says that it was in the future', saying(-120), /does not tell us when/],
    ['says that it was more than five minutes ago', saying(301), /did not ask you again/],
    ['says nothing of how', silentOfHow, /did not tell us how/],
  ])('is none when the token %s', async (_, tamper, sentence) => {
    await newcomer()
    const session = await signedInLongAgo()
    scene().agency.tamper = tamper
    await expect(prove(session)).rejects.toMatchObject({ name: 'Invalid', of: 'proof', next: /certify$/ })
    scene().agency.tamper = tamper
    expect(await refusal(prove(session))).toMatch(sentence)
    expect(await isProven(session)).toBe(false)
  })

  it('is none by another account there, whoever it belongs to', async () => {
    await newcomer(officer())
    const session = await signedInLongAgo()
    const { agency } = scene()
    const own = agency.person
    agency.person = { ...own, subject: 'somebody else there' }
    expect(await refusal(prove(session))).toMatch(/another Agency agency account than yours/)
    await newcomer()
    await signIn()
    expect(await refusal(prove(session))).toMatch(/another Agency agency account than yours/)
    expect(await isProven(session)).toBe(false)
    agency.person = own
    await prove(session)
    expect(await isProven(session)).toBe(true)
  })

  it('is none by one factor for who signed in with two, and enough for who signed in with one', async () => {
    const harbor = await scene().muster.organization('Lone Star Harbor')
    await newcomer({ role: 'certifying_official', ...harbor })
    const strong = await signedInLongAgo()
    scene().agency.person = { ...scene().agency.person, acr: acrOne }
    const weak = await signedInLongAgo()
    expect(await refusal(prove(strong))).toMatch(/did not ask for your second step/)
    await prove(weak)
    expect([await isProven(strong), await isProven(weak)]).toEqual([false, true])
  })

  it('is of the session that asked for it alone', async () => {
    await newcomer()
    const [one, other] = [await signedInLongAgo(), await signedInLongAgo()]
    const mine = await goToProve(one)
    expect(await refusal(comeBack(mine.url, [...other, ...mine.cookies]))).toMatch(/signed in anew/)
    expect([await isProven(one), await isProven(other)]).toEqual([false, false])
    const late = await goToProve(one)
    await signOut(request(one))
    expect(await refusal(comeBack(late.url, [...one, ...late.cookies]))).toMatch(/signed in anew/)
  })

  it('cannot be made of a sign-in, nor a sign-in of it', async () => {
    const { id } = await newcomer()
    const session = await signedInLongAgo()
    const { url, cookies } = await goToProve(session)
    // Without the session there is nobody to prove, and nobody is signed in.
    expect(await refusal(comeBack(url, cookies))).toMatch(/signed in anew/)
    const again = await goToProve(session)
    const { cookies: set } = await comeBack(again.url, [...session, ...again.cookies])
    expect(set.some(({ name, value }) => name.includes('session_token') && value !== '')).toBe(false)
    expect(await refusal(comeBack(again.url, [...session, ...again.cookies]))).toMatch(/do not know this/)
    const { rows } = await scene().store.db.execute<{ action: string }>(
      `select action from audit_event where subject = 'person ${id}' and action like 'identity.pro%' order by sequence`,
    )
    expect(rows.map(({ action }) => action)).toEqual(['identity.proofRefused', 'identity.proveAgain'])
  })

  it('is begun by who is signed in alone, at an agency that knows them', async () => {
    const start = (session: readonly Cookie[], provider: string) =>
      refusal(startFederatedProof(request(session), { provider, next: '/' }))
    expect(await start([], 'agency')).toMatch(/^NotPermitted/)
    await newcomer()
    const session = await signedInLongAgo()
    expect(await start(session, 'other')).toMatch(/^NotFound/)
    expect(await start(session, 'nowhere')).toMatch(/^NotFound/)
  })
})

it('who cannot confirm at their agency is let in again, and then confirms with a password', async () => {
  const { id, email } = await newcomer(officer())
  scene().agency.tamper = saying(null)
  const session = (await signIn()).cookies
  const { muster, settings } = scene()
  // As sign-ins, on the real clock.
  const today = new Date().toISOString()
  await renewAccess(at(muster.administrator, today), { personId: id })
  expect(await actorWith(session)).toEqual({ kind: 'anonymous' })
  // The account at the agency does not come back by itself.
  expect(await refusal(signIn())).toMatch(/do not know this.*an invitation waits in your mail/)

  const { invitations } = await listPeopleInReach(muster.administrator)
  const sent = invitations.find((each) => each.email === email)
  const token = invitationToken(settings, sent?.id ?? '')
  const stranger = { ...at(muster.visitor, today), settings, log: silentLog, requestId: 'r1' }
  await acceptInvitation(stranger, { token, password: 'orange ladder quiet river' })
  const { cookies } = await signInWithPassword(request(), { email, password: 'orange ladder quiet river' })
  expect(await isProven(cookies)).toBe(true)
  // Beside it, from now on, the agency opens what asks for two factors.
  const both = (await signIn({ before: cookies })).cookies
  expect(await actorWith(both)).toMatchObject({ userId: id, withheld: [], proven: false })
  await proveAgain(request(both), { password: 'orange ladder quiet river' })
  expect(await isProven(both)).toBe(true)
})
