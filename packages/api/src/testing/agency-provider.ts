import {
  exportPKCS8,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import type { FederationProvider } from '../identity/federated/federation-provider.ts'
import { agencyConfiguration } from './agency-configuration.ts'

// An agency's sign-in, as Login.gov is one: a certified OpenID Connect provider on this machine.

/** Somebody at the agency, and how strongly they sign in there; `acr` undefined says nothing of it. */
export interface AgencyPerson {
  readonly subject: string
  readonly email: string
  readonly verified?: boolean
  readonly acr?: string | undefined
}

interface SigningKey {
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly kid: string
  readonly jwk: JWK
}

/** Makes another token of a good one; `key` is the agency's own. */
export type Tamper = (claims: JWTPayload, key: SigningKey) => string | Promise<string>

export interface Agency {
  readonly provider: FederationProvider
  /** How often anybody asked it for anything. */
  asked(): number
  /** How often it let somebody show who they are, and was not content that they were still signed in. */
  signIns(): number
  /** Who signs in next. */
  person: AgencyPerson
  /** Stands between the agency's token and whoever gets it. */
  tamper: Tamper | undefined
  /** Takes its signing key back, and signs with a new one. */
  rotateKeys(): Promise<void>
  close(): Promise<void>
}

export const acrOne = 'urn:example:one'
export const acrTwo = 'urn:example:two'

/** Starts an agency that knows one client: `redirectURI` is where it sends people back. */
export async function startAgency(id: string, redirectURI: string): Promise<Agency> {
  const client = await generateKeyPair('RS256', { extractable: true })
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The agency has no port')
  const issuer = `http://127.0.0.1:${address.port}`
  const clientJwk = { ...(await exportJWK(client.publicKey)), use: 'sig', alg: 'RS256' }

  let key = await signingKey()
  let requests = 0
  let signIns = 0
  const make = () =>
    quietly(async () => {
      const { Provider, interactionPolicy } = await import('oidc-provider')
      const policy = interactionPolicy.base()
      policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0)
      const made = agencyConfiguration({
        keys: [key.jwk],
        policy,
        client: { id, redirectURI, jwk: clientJwk },
        acrs: [acrOne, acrTwo],
        personOf: () => agency.person,
      })
      return new Provider(issuer, made)
    })

  const agency: Agency = {
    provider: {
      id,
      name: `Agency ${id}`,
      issuer,
      clientId: id,
      privateKeyPem: await exportPKCS8(client.privateKey),
      acrOne,
      acrTwo,
    },
    asked: () => requests,
    signIns: () => signIns,
    person: { subject: 'nobody', email: 'nobody@example.gov' },
    tamper: undefined,
    async rotateKeys() {
      key = await signingKey()
      running = await make()
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  let running = await make()

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    requests += 1
    void answer(request, response)
  })
  async function answer(request: IncomingMessage, response: ServerResponse) {
    if (request.url?.startsWith('/interaction/')) {
      if (await interact(running, agency.person, request, response)) signIns += 1
      return
    }
    const { tamper } = agency
    // Its own copy of the request goes to the real endpoint; what comes back is changed on the way.
    if (request.url !== '/token' || tamper === undefined || request.headers['x-untouched'] !== undefined) {
      return running.callback()(request, response)
    }
    const body = await bodyOf(request)
    const { 'content-type': type = '' } = request.headers
    const real = await fetch(`${issuer}/token`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, 'x-untouched': 'yes' },
    })
    const tokens: { id_token: string } = JSON.parse(await real.text())
    const claims: JWTPayload = JSON.parse(
      Buffer.from(tokens.id_token.split('.')[1] ?? '', 'base64url').toString(),
    )
    response.writeHead(real.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ...tokens, id_token: await tamper(claims, key) }))
  }
  return agency
}

/** Signs claims as the agency would. */
export const signedBy = (
  { privateKey, kid }: Pick<SigningKey, 'privateKey' | 'kid'>,
  claims: JWTPayload,
): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey)

let keysMade = 0
async function signingKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const kid = `key-${(keysMade += 1)}`
  return {
    privateKey,
    publicKey,
    kid,
    jwk: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' },
  }
}

/**
 * The agency asks nothing: whoever is set signs in, and agrees to what the client wants to know. Who is signed in there is
 * let through as they are, unless the client wants to have them asked again. Whether they signed in.
 */
async function interact(
  provider: Provider,
  person: AgencyPerson,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const details = await provider.interactionDetails(request, response)
  const { params, prompt, grantId: known, session } = details
  const grant =
    (known === undefined ? undefined : await provider.Grant.find(known)) ??
    new provider.Grant({ accountId: person.subject, clientId: String(params['client_id']) })
  grant.addOIDCScope('openid email')
  grant.addOIDCClaims(['acr'])
  const signsIn = prompt.name === 'login' || session?.accountId !== person.subject
  await provider.interactionFinished(request, response, {
    select_account: {},
    ...(signsIn && {
      login: { accountId: person.subject, ...(person.acr === undefined ? {} : { acr: person.acr }) },
    }),
    consent: { grantId: await grant.save() },
  })
  return signsIn
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const piece of request) body += String(piece)
  return body
}

/** oidc-provider prints notices for those who would run it for real, and for any Node that is not an LTS release. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn, info } = console
  console.warn = console.info = () => undefined
  try {
    return await work()
  } finally {
    Object.assign(console, { warn, info })
  }
}
