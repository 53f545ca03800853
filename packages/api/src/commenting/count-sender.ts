import { countTry, forgetTriesBefore } from '@muster/data'
import { createHmac } from 'node:crypto'
import type { Database } from '@muster/data'
import type { RequestContext } from '../context.ts'
import { addressBlock } from '../identity/address-block.ts'
import { TooMany } from '../refusals.ts'

const hour = 3_600_000
/** Comments from one network address within an hour: many people may sit behind one. */
export const mostFromSender = 20

const keysBegin = 'comment '

/**
 * Counts a comment for the network address that it comes from. The address is not kept: what is counted by is a hash of
 * it with the server's secret and the hour, another one each hour, which stands in no relation to the comment and is
 * forgotten when the hour is over. In real time, whatever Muster's own clock says.
 * @throws TooMany
 */
export async function countSender(
  db: Database,
  { settings, clientAddress }: Pick<RequestContext, 'settings' | 'clientAddress'>,
  real = Date.now(),
): Promise<void> {
  if (clientAddress === undefined) return
  await forgetSenders(db, real)
  const now = Math.floor(real / hour)
  const sender = createHmac('sha256', settings.secret ?? '')
    .update(`comment sender ${now} ${addressBlock(clientAddress)}`)
    .digest('base64url')
  const { count } = await countTry(db, { key: keysBegin + sender, now: real, milliseconds: hour })
  if (count > mostFromSender)
    throw new TooMany(
      Math.max(1, Math.ceil(((now + 1) * hour - real) / 60_000)),
      'Many comments came from your network within an hour. Yours was not taken, and is still in the form.',
    )
}

/** Forgets who sent something an hour ago. A job does so as well, for times when nobody sends anything. */
export const forgetSenders = (db: Database, real = Date.now()): Promise<void> =>
  forgetTriesBefore(db, { keysBegin, before: real - hour })
