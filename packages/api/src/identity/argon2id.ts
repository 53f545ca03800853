import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

// OWASP's second choice for Argon2id (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane.
const memory = 19_456
const passes = 2
const parallelism = 1
const tagLength = 32

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll('=', '')

/** A password as PHC text: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. Takes about 50 ms, on purpose. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce,
    memory,
    passes,
    parallelism,
    tagLength,
  })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Whether a password is the one that was hashed; false as well for a hash of another kind. */
export async function verifyPassword({
  hash,
  password,
}: {
  hash: string
  password: string
}): Promise<boolean> {
  const [, m, t, p, salt, expected] = phc.exec(hash) ?? []
  if (salt === undefined || expected === undefined) return false
  const kept = Buffer.from(expected, 'base64')
  const tag = await derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(m),
    passes: Number(t),
    parallelism: Number(p),
    tagLength: kept.length,
  })
  return timingSafeEqual(kept, tag)
}
