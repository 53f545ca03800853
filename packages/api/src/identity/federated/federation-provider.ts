import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** An agency's own sign-in, spoken to by OpenID Connect: Login.gov, or one that works like it. */
export interface FederationProvider {
  /** Stands in addresses, e.g. `login-gov`. */
  readonly id: string
  /** What people call it. */
  readonly name: string
  /** Exactly as it stands in its tokens: `https://secure.login.gov/`, with the slash. */
  readonly issuer: string
  readonly clientId: string
  /** The private half of the RSA key (2,048 bits or more) whose public half the provider was given; PKCS #8. */
  readonly privateKeyPem: string
  /** The `acr_values` for people of an organization. */
  readonly acrOne: string
  /** The `acr_values` for people whose role needs a second factor. */
  readonly acrTwo: string
}

/**
 * Login.gov takes a service level and a level of authentication side by side. Without `aal/2` a browser that it
 * remembers is not asked for the second factor again. https://developers.login.gov/oidc/authorization/
 */
const loginGov = {
  acrOne: 'urn:acr.login.gov:auth-only',
  acrTwo: 'urn:acr.login.gov:auth-only http://idmanagement.gov/ns/assurance/aal/2',
}

// Over anything but TLS, whoever stands between could answer for the provider; on one's own machine nobody does.
const safeAddress = z.url().refine((address) => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname))
}, 'must begin with https://')

const entry = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'has small letters, digits and hyphens only'),
    name: z.string().min(1).max(60),
    issuer: safeAddress,
    clientId: z.string().min(1),
    privateKeyPem: z.string().optional(),
    privateKeyFile: z.string().optional(),
    acrOne: z.string().min(1).default(loginGov.acrOne),
    acrTwo: z.string().min(1).default(loginGov.acrTwo),
  })
  .transform(({ privateKeyPem, privateKeyFile, ...rest }, { addIssue }): FederationProvider => {
    const pem = privateKeyPem ?? (privateKeyFile === undefined ? '' : readFileSync(privateKeyFile, 'utf8'))
    if (!pem.includes('-----BEGIN PRIVATE KEY-----')) {
      addIssue('needs a key in PKCS #8 (BEGIN PRIVATE KEY) as privateKeyPem, or its place as privateKeyFile')
    }
    return { ...rest, privateKeyPem: pem }
  })

const entries = z
  .array(entry)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'two providers have the same id')
  .refine(
    (list) => new Set(list.map(({ issuer }) => issuer)).size === list.length,
    'two providers have the same issuer',
  )

/**
 * Reads the setting that names the providers: JSON, or the path of a file with it, e.g.
 * `[{ "id": "login-gov", "name": "Login.gov", "issuer": "https://secure.login.gov/", "clientId": "…",
 * "privateKeyFile": "/run/secrets/login-gov.pem" }]`. `acrOne` and `acrTwo` default to Login.gov's values.
 * @throws RangeError, which never quotes the setting: a key may stand in it.
 */
export function readFederation(setting: string | undefined): readonly FederationProvider[] {
  if (setting === undefined || setting.trim() === '') return []
  const text = setting.trim().startsWith('[') ? setting : readFileSync(setting, 'utf8')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new RangeError('MUSTER_OIDC is not JSON, and not the path of a file with JSON.')
  }
  const read = entries.safeParse(json)
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim())
  throw new RangeError(`MUSTER_OIDC: ${wrong.join('; ')}.`)
}
