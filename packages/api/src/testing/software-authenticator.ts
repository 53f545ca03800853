import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

// A passkey made of software, for tests: ES256, no attestation. WebAuthn level 3, https://www.w3.org/TR/webauthn-3/

interface Options {
  challenge: string
  rp?: { id?: string | undefined }
  rpId?: string | undefined
}

interface Circumstances {
  origin: string
  /** Whether a finger, a face or a PIN opened it. */
  userVerified?: boolean
}

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

export function softwareAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const credentialId = randomBytes(16)
  let counter = 0

  const clientData = (type: string, { challenge }: Options, { origin }: Circumstances) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

  const authenticatorData = (rpId: string, userVerified: boolean, attested = Buffer.alloc(0)) => {
    counter += 1
    const flags = 0x01 | (userVerified ? 0x04 : 0) | (attested.length > 0 ? 0x40 : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, attested])
  }

  return {
    id: base64url(credentialId),

    /** What a browser answers to the options of a registration. */
    register(options: Options, at: Circumstances) {
      // COSE key: kty EC2, alg ES256, curve P-256, and the two coordinates.
      const key = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
        Buffer.from(x, 'base64url'),
        Buffer.from([0x22, 0x58, 0x20]),
        Buffer.from(y, 'base64url'),
      ])
      const attested = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, credentialId.length]),
        credentialId,
        key,
      ])
      const data = authenticatorData(options.rp?.id ?? '', at.userVerified ?? true, attested)
      // CBOR: { fmt: 'none', attStmt: {}, authData: bytes }
      const attestation = Buffer.concat([
        Buffer.from([0xa3, 0x63]),
        Buffer.from('fmt'),
        Buffer.from([0x64]),
        Buffer.from('none'),
        Buffer.from([0x67]),
        Buffer.from('attStmt'),
        Buffer.from([0xa0, 0x68]),
        Buffer.from('authData'),
        Buffer.from([0x59, data.length >> 8, data.length & 0xff]),
        data,
      ])
      return {
        id: base64url(credentialId),
        rawId: base64url(credentialId),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', options, at)),
          attestationObject: base64url(attestation),
          transports: ['internal'],
        },
      }
    },

    /** What a browser answers to the options of a sign-in. */
    signIn(options: Options, at: Circumstances) {
      const client = clientData('webauthn.get', options, at)
      const data = authenticatorData(options.rpId ?? '', at.userVerified ?? true)
      const signature = createSign('sha256').update(data).update(sha256(client)).sign(privateKey)
      return {
        id: base64url(credentialId),
        rawId: base64url(credentialId),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(signature),
        },
      }
    },
  }
}
