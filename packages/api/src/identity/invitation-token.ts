import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Settings } from '../settings.ts'

/**
 * The token in the link of an invitation: its id, and a seal that only who knows the secret can make. It is derived
 * when it is needed and kept nowhere, so that nobody can take it out of the database.
 */
export function invitationToken(settings: Pick<Settings, 'secret'>, id: string): string {
  return `${id}.${sealOf(settings, id).toString('base64url')}`
}

/** The id of the invitation that a token was made for; undefined if we did not make it. */
export function invitationIdOf(settings: Pick<Settings, 'secret'>, token: string): string | undefined {
  const [, id, seal] = shape.exec(token) ?? []
  // Without a secret we made none.
  if (id === undefined || seal === undefined || settings.secret === undefined) return undefined
  return timingSafeEqual(Buffer.from(seal, 'base64url'), sealOf(settings, id)) ? id : undefined
}

/** The absolute link that an invitation's mail carries. */
export function invitationAddress(settings: Pick<Settings, 'secret' | 'origin'>, id: string): string {
  return `${settings.origin ?? 'http://localhost:3000'}/invitation/${invitationToken(settings, id)}`
}

// 32 bytes are 43 letters of base64url.
const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/

function sealOf({ secret }: Pick<Settings, 'secret'>, id: string): Buffer {
  if (secret === undefined) throw new Error('Without a secret (MUSTER_SECRET) nobody can be invited.')
  return createHmac('sha256', secret).update(`invitation ${id}`).digest()
}
