import type { PgBoss, QueueOptions } from 'pg-boss'
import type { Log } from '../log.ts'
import { repeat } from './repeat.ts'

export interface Looking {
  readonly name: string
  readonly queue: QueueOptions & { readonly policy: 'short' }
  /** Milliseconds between two looks. */
  readonly lookEvery: number
  readonly log: Log
  /** Whether there is work: a statement on a small index. */
  readonly isDue: () => Promise<boolean>
  /** Does all that is due. One at a time in this process. */
  readonly work: () => Promise<void>
}

/** Seconds between two looks for a job that nobody was woken for: left by a process that died, or by the calendar. */
export const slowly = { pollingIntervalSeconds: 60 }

/** Looks for work that a row in the database asks for, and wakes a worker when there is some. */
export async function lookForWork(
  boss: PgBoss,
  { name, queue, lookEvery, log, isDue, work }: Looking,
): Promise<{ stop(): Promise<void> }> {
  let busy = false
  await boss.createQueue(name, queue)
  const worker = await boss.work(name, slowly, async () => {
    busy = true
    try {
      await work()
    } finally {
      busy = false
    }
  })
  const look = async () => {
    if (busy || !(await isDue())) return
    await boss.send(name)
    boss.notifyWorker(worker)
  }
  return repeat(look, lookEvery, (error) => log.error({ job: name, error }, 'job failed'))
}
