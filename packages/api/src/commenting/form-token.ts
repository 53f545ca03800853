import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Instant } from '../context.ts'

// A form is opened with a token that says when, and under which id its comment will be kept. Signed, so that a program
// cannot make one; no cookie, and nothing of it is kept until the comment comes.

export interface FormToken {
  /** The id of the comment that the form becomes: sent twice, it is kept once. */
  readonly id: string
  /** When the form was opened. */
  readonly at: Instant
}

/** How long a form that was opened can be sent, in milliseconds. */
const longest = 24 * 3_600_000

const shape =
  /^([0-9a-z]{1,12})\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([\w-]{43})$/

const signatureOf = (secret: string, said: string) =>
  createHmac('sha256', secret).update(`comment form ${said}`).digest('base64url')

export function writeFormToken(secret: string, { id, at }: FormToken): string {
  const said = `${Date.parse(at).toString(36)}.${id}`
  return `${said}.${signatureOf(secret, said)}`
}

/** Reads a token that this server wrote and that is not too old; undefined for everything else. */
export function readFormToken(secret: string, token: string, now: Instant): FormToken | undefined {
  const [, time = '', id = '', signature = ''] = shape.exec(token) ?? []
  const expected = signatureOf(secret, `${time}.${id}`)
  if (signature.length !== expected.length) return undefined
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return undefined
  const at = parseInt(time, 36)
  return Date.parse(now) - at > longest ? undefined : { id, at: new Date(at).toISOString() }
}
