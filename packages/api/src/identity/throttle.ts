import { countTry, forgetTries, uncountTry } from '@muster/data'
import { createHmac } from 'node:crypto'
import type { ServerRequest } from '../create-server-context.ts'
import { TooMany } from '../refusals.ts'
import { addressBlock } from './address-block.ts'
import { recordIdentity } from './record-identity.ts'

const minutes = 15
/** Tries of one account within `minutes`, whoever makes them. */
const mostOfAccount = 10
/** Wrong tries from one place within `minutes`: many people may sit behind one address. */
const mostFromAddress = 50

type Asker = Pick<ServerRequest, 'store' | 'settings' | 'clientAddress'>

/** A try that was counted before its outcome is known, so that many at once gain nothing. */
export interface Tried {
  /** It was right: the account begins anew, and its address is not blamed. */
  wasRight(): Promise<void>
}

/**
 * Counts a try to prove something: by the account that it is about, whether or not there is such an account, and by the
 * address that it comes from. In the database, in real time, so that a restart forgives nothing.
 * @param of Whose; undefined for what is not about an account.
 * @throws TooMany
 */
export async function countTries(
  asker: Asker,
  {
    what,
    of,
    now = Date.now(),
  }: { what: 'password' | 'code' | 'passkey' | 'invitation' | 'federated'; of?: string; now?: number },
): Promise<Tried> {
  const { db } = asker.store
  const account = of === undefined ? undefined : `${what} account ${disguised(asker, of)}`
  const block = asker.clientAddress === undefined ? undefined : addressBlock(asker.clientAddress)
  const address = block === undefined ? undefined : `${what} address ${block}`
  // The address first: when it is over its limit, what it tries is not held against the account.
  await refuseAbove(asker, { what, key: address, most: mostFromAddress, now })
  await refuseAbove(asker, { what, key: account, most: mostOfAccount, now })
  return {
    async wasRight() {
      if (account !== undefined) await forgetTries(db, account)
      if (address !== undefined) await uncountTry(db, address)
    },
  }
}

async function refuseAbove(
  asker: Asker,
  { what, key, most, now }: { what: string; key: string | undefined; most: number; now: number },
): Promise<void> {
  if (key === undefined) return
  const milliseconds = minutes * 60_000
  const { count, since } = await countTry(asker.store.db, { key, now, milliseconds })
  if (count <= most) return
  // Once for each window: whoever floods us must not fill the record.
  if (count === most + 1) await recordIdentity(asker, { action: 'identity.throttle', detail: { what } })
  throw new TooMany(Math.max(1, Math.ceil((since + milliseconds - now) / 60_000)))
}

/** An e-mail address does not stand in the table of tries. */
const disguised = ({ settings }: Asker, of: string) =>
  createHmac('sha256', settings.secret ?? '')
    .update(of)
    .digest('base64url')
