import {
  countWaitingComments,
  insertDigests,
  remindOfDueDays,
  withTransaction,
  type Store,
} from '@muster/data'
import { dayOf, nowIn } from '../clock.ts'
import { tellOfComments } from '../notifying/tell-of-comments.ts'
import type { Settings } from '../settings.ts'

export interface Telling {
  readonly store: Store
  readonly settings: Settings
  readonly clock: () => Date
}

const hours = new Intl.DateTimeFormat('en-US', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'America/New_York',
})

/** People hear of their day in the morning; in the demonstration, whose day stands still, at once. */
const firstHour = ({ demonstration }: Settings): number => (demonstration ? 0 : 7)

/** Tells grantees whose reports are due soon or late. Every hour: mornings come at different times. */
export async function remind({ store, settings, clock }: Telling): Promise<void> {
  await remindOfDueDays(store.db, { now: nowIn(settings, clock()), fromHour: firstHour(settings) })
}

/** Tells officers, and stewards of comments, what waits for them: once a day, in the morning of Washington, D.C. */
export async function digest({ store, settings, clock }: Telling): Promise<void> {
  const now = nowIn(settings, clock())
  if (Number(hours.format(new Date(now))) < firstHour(settings)) return
  await insertDigests(store.db, { today: dayOf(now), now })
  if ((await countWaitingComments(store.db)) > 0)
    await withTransaction(store.db, (tx) => tellOfComments(tx, now))
}
