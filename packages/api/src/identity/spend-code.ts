import { countTry } from '@muster/data'
import { createHmac } from 'node:crypto'
import type { ServerRequest } from '../create-server-context.ts'
import { Invalid } from '../refusals.ts'

/** A code is right for its own half minute and for those before and after. */
const milliseconds = 120_000

/**
 * Takes a code of an authenticator app for one use: whoever looks over a shoulder cannot use it too (NIST SP 800-63B,
 * 5.1.4.2). Called before the code is checked, so that of two at once one is refused.
 * @throws Invalid
 */
export async function spendCode(
  { store, settings }: Pick<ServerRequest, 'store' | 'settings'>,
  userId: string,
  code: string,
): Promise<void> {
  const disguised = createHmac('sha256', settings.secret ?? '')
    .update(`${userId} ${code}`)
    .digest('base64url')
  const { count } = await countTry(store.db, { key: `spent ${disguised}`, now: Date.now(), milliseconds })
  if (count > 1)
    throw new Invalid('That code was entered already. Wait until your authenticator app shows the next one.')
}
