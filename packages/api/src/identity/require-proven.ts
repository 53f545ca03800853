import type { ServerRequest } from '../create-server-context.ts'
import { Invalid } from '../refusals.ts'
import { requireSession } from './session-in-use.ts'
import { provenSeconds } from './session-limits.ts'

/** The session of somebody who has just proved who they are. @throws NotPermitted, Invalid if the proof is too old */
export async function requireProven(request: ServerRequest) {
  const found = await requireSession(request)
  if (!isProven(found.session))
    throw new Invalid('Show that it is you first: enter your password, a code or your passkey.')
  return found
}

/** Whether the person of a session proved who they are within the last five minutes of real time. */
export const isProven = ({ provenAt }: { provenAt?: Date | null | undefined }): boolean =>
  provenAt != null && Date.now() - provenAt.getTime() < provenSeconds * 1000
