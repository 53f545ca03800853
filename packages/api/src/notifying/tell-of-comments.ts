import { insertNotifications, type Transaction } from '@muster/data'
import { dayOf } from '../clock.ts'
import type { Instant } from '../context.ts'

/** Tells data stewards that comments on the plan wait to be read: once a day, however many come. */
export async function tellOfComments(tx: Transaction, now: Instant): Promise<void> {
  const day = dayOf(now)
  const onceKey = `public_comments ${day}`
  await insertNotifications(tx, { kind: 'public_comments', to: { are: 'stewards' }, day, onceKey, at: now })
}
