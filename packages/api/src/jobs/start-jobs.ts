import { hasMailDue, hasReleaseBuildDue, type Store } from '@muster/data'
import { PgBoss } from 'pg-boss'
import { forgetSenders } from '../commenting/count-sender.ts'
import { createLog } from '../create-log.ts'
import type { Log } from '../log.ts'
import { mailerFor } from '../mailing/mailer-for.ts'
import type { Settings } from '../settings.ts'
import { buildReleases } from './build-releases.ts'
import { lookForWork, slowly } from './look-for-work.ts'
import { sendMail } from './send-mail.ts'
import { digest, remind } from './tell-of-the-day.ts'

export interface Jobs {
  /** Ends when the job that runs has ended. Calling it again does nothing. */
  stop(): Promise<void>
}

interface JobsOptions {
  readonly store: Store
  readonly settings: Settings
  readonly log?: Log
  readonly clock?: () => Date
  /** Milliseconds between two looks for mail. */
  readonly lookEvery?: number
}

/** Mail goes out within this time, in milliseconds. One look is a statement on two small indexes. */
const usualLook = 3_000
/** After this time, in milliseconds, sending ends, and another job goes on: a job that takes longer passes for dead. */
const longest = 200_000
/** Milliseconds until a mail server that did not answer is asked again. */
const rest = 60_000
/** One of each kind waits at most; a job that died is tried again after five minutes. */
const queue = {
  policy: 'short' as const,
  retryLimit: 5,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: 300,
  deleteAfterSeconds: 86_400,
}

/**
 * Starts what Muster does on its own: sends mail, reminds of due days, tells officers what waits. In the same database,
 * so that several servers share the work, and none of it is lost or done twice when one of them dies.
 */
export async function startJobs({
  store,
  settings,
  log = createLog(),
  clock = () => new Date(),
  lookEvery = usualLook,
}: JobsOptions): Promise<Jobs> {
  const boss = bossOf(store, log)
  // Several servers may start on a new database at once: one makes the queue's tables, the others try again.
  await boss.start({ attempts: 4 })
  const telling = { store, settings, clock }
  const daily = { remind, digest, forget: () => forgetSenders(store.db) }
  for (const [name, tell] of Object.entries(daily)) {
    await boss.createQueue(name, queue)
    await boss.schedule(name, '2 * * * *', null, { missed: 'once' })
    await boss.send(name)
    await boss.work(name, slowly, () => tell(telling))
  }

  const now = () => clock().toISOString()
  const building = await lookForWork(boss, {
    name: 'build-release',
    queue: { ...queue, expireInSeconds: 3600 },
    lookEvery: Math.min(lookEvery, 1_000),
    log,
    isDue: () => hasReleaseBuildDue(store.db, now()),
    work: () => buildReleases({ store, settings, log, clock }),
  })

  let stopping = false
  const stop = async (...looking: readonly { stop(): Promise<void> }[]) => {
    stopping = true
    await Promise.all(looking.map((each) => each.stop()))
    await boss.stop({ timeout: 5_000 })
  }
  const makeMailer = mailerFor(settings, store)
  if (makeMailer === undefined) {
    log.info({ job: 'send-mail' }, 'no mail server is set (MUSTER_SMTP): mail waits until there is one')
    return { stop: () => stop(building) }
  }

  let restsUntil = 0
  const mailing = await lookForWork(boss, {
    name: 'send-mail',
    queue,
    lookEvery,
    log,
    isDue: async () => performance.now() >= restsUntil && (await hasMailDue(store.db, now())),
    work: async () => {
      const mailer = makeMailer()
      const until = performance.now() + longest
      const shouldStop = () => stopping || performance.now() > until
      try {
        const sending = { store, settings, mailer, log, clock, shouldStop }
        if ((await sendMail(sending)) === 'unreachable') restsUntil = performance.now() + rest
      } finally {
        mailer.close()
      }
    },
  })
  return { stop: () => stop(building, mailing) }
}

function bossOf({ kind, jobs }: Store, log: Log): PgBoss {
  const boss = new PgBoss({
    db: jobs,
    backend: jobs.backend,
    registerInstance: false,
    cronWorkerIntervalSeconds: 45,
    // No job here waits for another.
    flowIntervalSeconds: 60,
    // The embedded database has neither vacuum of its own nor room for a rebuild at work.
    ...(kind !== 'postgres' && { monitorVacuum: false, reindex: false }),
    openTelemetry: { enabled: false },
  })
  boss.on('error', (error) => log.error({ error: error.name }, 'job queue failed'))
  return boss
}
