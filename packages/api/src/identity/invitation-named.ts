import type { RequestContext } from '../context.ts'
import { NotFound } from '../refusals.ts'
import { invitationIdOf } from './invitation-token.ts'
import { countTries } from './throttle.ts'

/**
 * The id of the invitation that a token names. Tokens that we did not make are counted by the address they come from.
 * @throws NotFound, TooMany
 */
export async function invitationNamed(
  ctx: Pick<RequestContext, 'store' | 'settings' | 'clientAddress'>,
  token: string,
): Promise<string> {
  const tried = await countTries(ctx, { what: 'invitation' })
  const id = invitationIdOf(ctx.settings, token)
  if (id === undefined) throw new NotFound('invitation')
  await tried.wasRight()
  return id
}
