import { countTry, type Database } from '@muster/data'
import { TooMany } from '../refusals.ts'

const most = 100
const hour = 3_600_000

/** Muster is no way to fill mailboxes: a person sends so many invitations within an hour. @throws TooMany */
export async function refuseTooManyMails(db: Database, userId: string, now = Date.now()): Promise<void> {
  const { count, since } = await countTry(db, { key: `invite ${userId}`, now, milliseconds: hour })
  if (count > most) throw new TooMany(Math.ceil((since + hour - now) / 60_000))
}
