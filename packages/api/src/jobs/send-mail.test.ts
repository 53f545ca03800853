import { fiscalQuarter } from '@muster/metrics'
import { notification, openDatabase, user, type Store } from '@muster/data'
import { openMemoryStore, openPostgresStore } from '@muster/data/testing'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { silentLog, type Log } from '../log.ts'
import { mailerFor } from '../mailing/mailer-for.ts'
import { startMailServer, type MailAnswer, type MailServer } from '../testing/mail-server.ts'
import { sendMail } from './send-mail.ts'
import { startJobs, type Jobs } from './start-jobs.ts'

const opened: { close(): Promise<void> }[] = []
const keep = <T extends { close(): Promise<void> }>(made: T): T => {
  opened.unshift(made)
  return made
}
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
})

const settingsFor = ({ url }: Pick<MailServer, 'url'>) => ({
  demonstration: false,
  origin: 'https://muster.example.gov',
  mail: { smtp: url, from: 'Muster <muster@example.gov>' },
})

async function tell(store: Store, number = 1): Promise<void> {
  const userId = randomUUID()
  await store.db.insert(user).values({ id: userId, name: 'Rita', email: `${userId}@example.org` })
  const of = {
    kind: 'returned',
    awardNumber: '2016-VT-BX-K012',
    fiscalQuarter: fiscalQuarter('FY2017Q4'),
  } as const
  await store.db.insert(notification).values(
    Array.from({ length: number }, () => {
      const id = randomUUID()
      return {
        ...of,
        id,
        userId,
        onceKey: id,
        createdAt: '2017-10-16T14:00:00.000Z',
        mailState: 'waiting' as const,
      }
    }),
  )
}

const states = async (store: Store) => {
  const rows = await store.db
    .select({ state: notification.mailState, tries: notification.mailTries })
    .from(notification)
  return rows.map(({ state, tries }) => `${state} after ${tries}`)
}

async function until(come: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await come())) await wait(10)
}

const startedJobs = async (options: Parameters<typeof startJobs>[0]): Promise<Jobs> => {
  const jobs = await startJobs({ log: silentLog, lookEvery: 20, ...options })
  keep({ close: () => jobs.stop() })
  return jobs
}

const minutesOn = (minutes: number) => () => new Date(Date.now() + minutes * 60_000)

describe('mail through a server', () => {
  const once = async (
    store: Store,
    server: Pick<MailServer, 'url'>,
    { minutes = 0, log = silentLog as Log } = {},
  ) => {
    const settings = settingsFor(server)
    const mailer = mailerFor(settings, store)?.()
    if (mailer === undefined) throw new Error('There is a server')
    const outcome = await sendMail({ store, settings, mailer, log, clock: minutesOn(minutes) })
    mailer.close()
    return outcome
  }

  it('says which report, what happened and what to do, with a link, as plain text', async () => {
    const store = keep(await openMemoryStore())
    const server = keep(await startMailServer())
    await tell(store)
    expect(await once(store, server)).toBe('done')
    const [mail] = server.taken
    expect(mail?.raw).toContain('Subject: The FY2017 Q4 report of award 2016-VT-BX-K012 was returned')
    expect(mail?.raw).toContain('From: Muster <muster@example.gov>')
    expect(mail?.raw).toContain('Content-Type: text/plain')
    expect(mail?.raw).toContain('https://muster.example.gov/awards/2016-VT-BX-K012/FY2017Q4')
    expect(mail?.raw).toContain('https://muster.example.gov/inbox/preferences')
    expect(mail?.messageId).toMatch(/^<notification-[0-9a-f-]{36}@muster\.example\.gov>$/)
    expect(await states(store)).toEqual(['sent after 1'])
  })

  it('that a server refuses waits, and is tried again; the log does not repeat what the server said', async () => {
    const store = keep(await openMemoryStore())
    const answers: MailAnswer[] = ['refuse', 'take']
    const server = keep(await startMailServer((nth) => answers[nth] ?? 'refuse'))
    await tell(store)
    const lines: string[] = []
    const note = (fields: object, event: string) => void lines.push(JSON.stringify({ ...fields, event }))
    await once(store, server, { log: { info: note, error: note } })
    expect(await states(store)).toEqual(['waiting after 1'])
    expect(lines).toEqual([expect.stringContaining('mail not sent')])
    expect(lines.join()).not.toContain('example.org')
    await once(store, server)
    expect(server.offered).toHaveLength(1)
    await once(store, server, { minutes: 2 })
    expect(await states(store)).toEqual(['sent after 2'])
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([server.offered[0]?.messageId])
  })

  it('stops at the first mail when there is no server, and leaves the others untouched', async () => {
    const store = keep(await openMemoryStore())
    await tell(store, 3)
    expect(await once(store, { url: 'smtp://127.0.0.1:1' })).toBe('unreachable')
    expect((await states(store)).sort()).toEqual(['waiting after 0', 'waiting after 0', 'waiting after 1'])
  })
})

describe('several servers', () => {
  it('never send one mail twice', async () => {
    const [one, server] = [keep(await openPostgresStore()), keep(await startMailServer())]
    const other = keep(await openDatabase({ kind: 'postgres', url: one.url }))
    await tell(one, 40)
    const settings = settingsFor(server)
    await Promise.all([startedJobs({ store: one, settings }), startedJobs({ store: other, settings })])
    await until(async () => (await states(one)).every((state) => state === 'sent after 1'))
    expect(server.offered).toHaveLength(40)
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(40)
  })

  it('take over from one that was killed in the middle of a mail, and send it once under the same name', async () => {
    const store = keep(await openPostgresStore())
    const server = keep(await startMailServer((nth) => (nth === 0 ? 'silence' : 'take')))
    await tell(store, 3)
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('../testing/mail-child.ts', import.meta.url)), store.url, server.url],
      { stdio: 'inherit' },
    )
    const gone = once(child, 'exit')
    // It has handed over the first mail, and waits for the answer.
    await until(() => server.offered.length === 1)
    child.kill('SIGKILL')
    await gone
    expect((await states(store)).sort()).toEqual(['sending after 1', 'waiting after 0', 'waiting after 0'])

    await startedJobs({ store, settings: settingsFor(server), clock: minutesOn(11) })
    await until(async () => (await states(store)).every((state) => state.startsWith('sent')))
    expect((await states(store)).sort()).toEqual(['sent after 1', 'sent after 1', 'sent after 2'])
    expect(server.taken).toHaveLength(3)
    expect(server.offered[0]?.messageId).not.toBe('')
    expect(server.taken.map(({ messageId }) => messageId)).toContain(server.offered[0]?.messageId)
  })
})

it('without a mail server mail waits, nothing is lost, and the log says so once', async () => {
  const store = keep(await openMemoryStore())
  await tell(store)
  const events: string[] = []
  const note = (_: object, event: string) => void events.push(event)
  const settings = { demonstration: false, origin: 'https://muster.example.gov' }
  const jobs = await startedJobs({ store, settings, log: { info: note, error: note } })
  await jobs.stop()
  expect(events).toEqual([expect.stringContaining('no mail server is set')])
  expect(await states(store)).toEqual(['waiting after 0'])
})
