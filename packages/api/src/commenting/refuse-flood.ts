import { countReceived, type Transaction } from '@muster/data'
import type { Instant } from '../context.ts'
import { TooMany } from '../refusals.ts'

const hour = 3_600_000

/**
 * How many comments on an edition are taken. What looks as if a program had sent it has a smaller room of its own: a
 * flood fills that, and the queue of those who read stays short enough to be read.
 */
export const mostComments = {
  sent: { inHour: 120, inDay: 1_000 },
  suspect: { inHour: 30, inDay: 200 },
} as const

/** The period is locked. @throws TooMany when an hour, or a day, is full */
export async function refuseFlood(
  tx: Transaction,
  { edition, suspect, now }: { edition: string; suspect: boolean; now: Instant },
): Promise<void> {
  const ago = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString()
  const came = await countReceived(tx, {
    edition,
    suspect,
    now,
    hourAgo: ago(hour),
    dayAgo: ago(24 * hour),
  })
  const most = suspect ? mostComments.suspect : mostComments.sent
  if (came.inHour >= most.inHour || came.inDay >= most.inDay)
    throw new TooMany(
      60,
      'More comments are coming in than people can read. Yours was not taken, and is still in the form.',
    )
}
