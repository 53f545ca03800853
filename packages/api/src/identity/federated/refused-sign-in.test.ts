import { exportSPKI, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
import { describe, expect, it } from 'vitest'
import { throughAgency } from '../../testing/agency-browser.ts'
import { signedBy, type Tamper } from '../../testing/agency-provider.ts'
import { agencyScene, origin, refusal } from '../../testing/agency-scene.ts'
import type { Cookie } from '../cookie.ts'
import { finishFederated } from './finish-federated.ts'
import { startFederated } from './start-federated.ts'

const { scene, request, goThere, comeBack, signIn, newcomer } = agencyScene()

describe('a sign-in that is not the one that began', () => {
  it('with another state is refused', async () => {
    await newcomer()
    const { url, cookies } = await goThere()
    const state = url.searchParams.get('state') ?? ''
    const wrong = new URL(url)
    wrong.searchParams.set('state', `${state.slice(0, -1)}${state.endsWith('A') ? 'B' : 'A'}`)
    const missing = new URL(url)
    missing.searchParams.delete('state')
    for (const address of [wrong, missing]) {
      expect(await refusal(comeBack(address, cookies))).toMatch(/Invalid: We do not know this sign-in/)
    }
  })

  it('in another browser, or in none, is refused', async () => {
    await newcomer()
    const mine = await goThere()
    const theirs = await goThere()
    expect(await refusal(comeBack(mine.url, theirs.cookies))).toMatch(/began in another browser/)
    expect(await refusal(comeBack((await goThere()).url, []))).toMatch(/began in another browser/)
  })

  it('twice is refused the second time', async () => {
    await newcomer()
    const { url, cookies } = await goThere()
    await comeBack(url, cookies)
    expect(await refusal(comeBack(url, cookies))).toMatch(/We do not know this sign-in/)
  })

  it('with the code of another one is refused', async () => {
    await newcomer()
    const used = await goThere()
    await comeBack(used.url, used.cookies)
    const unused = await goThere()
    for (const { url } of [used, unused]) {
      const fresh = await goThere()
      fresh.url.searchParams.set('code', url.searchParams.get('code') ?? '')
      expect(await refusal(comeBack(fresh.url, fresh.cookies))).toMatch(/could not make sure/)
    }
  })

  it('at another provider is refused, by state and by name', async () => {
    await newcomer()
    const { url, cookies } = await goThere()
    expect(await refusal(finishFederated(request(cookies), { provider: 'other', url }))).toMatch(
      /not finished/,
    )
    const again = await goThere()
    again.url.searchParams.set('iss', scene().other.provider.issuer)
    expect(await refusal(comeBack(again.url, again.cookies))).toMatch(/could not make sure/)
    const silent = await goThere()
    silent.url.searchParams.delete('iss')
    expect(await refusal(comeBack(silent.url, silent.cookies))).toMatch(/could not make sure/)
  })

  it('without PKCE, or with the challenge of somebody else, is refused', async () => {
    await newcomer()
    const started = () => startFederated(request(), { provider: 'agency', next: '/', need: 'two' })
    const bare = await started()
    const stripped = new URL(bare.location)
    stripped.searchParams.delete('code_challenge')
    stripped.searchParams.delete('code_challenge_method')
    const refused = await throughAgency(stripped.href, origin)
    expect(refused.searchParams.get('error')).toBe('invalid_request')
    expect(await refusal(comeBack(refused, bare.cookies))).toMatch(/was not finished/)

    const mine = await started()
    const changed = new URL(mine.location)
    changed.searchParams.set('code_challenge', 'A'.repeat(43))
    const back = await throughAgency(changed.href, origin)
    expect(await refusal(comeBack(back, mine.cookies))).toMatch(/could not make sure/)
  })
})

const seconds = () => Math.floor(Date.now() / 1000)
const without = (claims: JWTPayload, name: string): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name))

const changed =
  (change: (claims: JWTPayload) => JWTPayload): Tamper =>
  (claims, key) =>
    signedBy(key, change(claims))

const bad: readonly [string, Tamper][] = [
  ['another nonce', changed((claims) => ({ ...claims, nonce: 'of another sign-in, somewhere else' }))],
  ['no nonce', changed((claims) => without(claims, 'nonce'))],
  ['another audience', changed((claims) => ({ ...claims, aud: 'other' }))],
  [
    'several audiences, and made for another',
    changed((claims) => ({ ...claims, aud: ['agency', 'other'], azp: 'other' })),
  ],
  [
    'several audiences, and nobody knows for whom',
    changed((claims) => ({ ...claims, aud: ['agency', 'other'] })),
  ],
  ['another issuer', changed((claims) => ({ ...claims, iss: 'https://evil.example' }))],
  ['an end in the past', changed((claims) => ({ ...claims, exp: seconds() - 60 }))],
  ['no end', changed((claims) => without(claims, 'exp'))],
  ['a beginning in the future', changed((claims) => ({ ...claims, nbf: seconds() + 600 }))],
  ['an old age', changed((claims) => ({ ...claims, iat: seconds() - 3600 }))],
  ['no subject', changed((claims) => without(claims, 'sub'))],
  ['no signature', (claims) => `${part({ alg: 'none' })}.${part(claims)}.`],
  [
    'a signature for other claims',
    async (claims, key) => {
      const [head, , signature] = (await signedBy(key, claims)).split('.')
      return `${head}.${part({ ...claims, sub: 'somebody else' })}.${signature}`
    },
  ],
  [
    'the signature of another key',
    async (claims, { kid }) =>
      signedBy({ privateKey: (await generateKeyPair('RS256')).privateKey, kid }, claims),
  ],
  [
    'the public key as a password',
    async (claims, { publicKey, kid }) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid })
        .sign(new TextEncoder().encode(await exportSPKI(publicKey))),
  ],
  ['words that are no token', () => 'not.a.token'],
]

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token with', () => {
  it.each(bad)('%s is refused', async (_, tamper) => {
    await newcomer()
    scene().agency.tamper = tamper
    expect(await refusal(signIn())).toMatch(/Invalid: We could not make sure/)
    // It was the token: the same person gets in with a good one.
    scene().agency.tamper = undefined
    expect((await signIn()).cookies.length).toBeGreaterThan(0)
  })
})

it('too many wrong answers from one place are not heard any more', async () => {
  const there = (cookies: readonly Cookie[] = []) => ({ ...request(cookies), clientAddress: '203.0.113.9' })
  const wrong = async () => {
    const { location, cookies } = await startFederated(there(), {
      provider: 'agency',
      next: '/',
      need: 'one',
    })
    const state = new URL(location).searchParams.get('state') ?? ''
    const url = new URL(`${origin}/?code=guessed&state=${state}&iss=${scene().agency.provider.issuer}`)
    return refusal(finishFederated(there(cookies), { provider: 'agency', url }))
  }
  for (let tries = 0; tries < 50; tries += 1) expect(await wrong()).toMatch(/could not make sure/)
  expect(await wrong()).toMatch(/^TooMany/)
})
