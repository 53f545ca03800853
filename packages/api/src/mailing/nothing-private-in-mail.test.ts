import {
  invitation,
  notification,
  notificationKinds,
  outboxMail,
  revision,
  comment,
  extensionRequest,
  type Store,
} from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadActor } from '../actor.ts'
import type { Context } from '../context.ts'
import { sendMail } from '../jobs/send-mail.ts'
import { digest } from '../jobs/tell-of-the-day.ts'
import type { Log } from '../log.ts'
import { reportThrough } from '../testing/report-through.ts'
import { quarter, smallMuster } from '../testing/small-muster.ts'
import { listInbox } from '../verbs/list-inbox.ts'
import { reopenReport } from '../verbs/reopen-report.ts'
import { outboxMailer } from './outbox-mailer.ts'

const poison = 'Maria left on Tuesday'
const poisonedCount = 7919
const number = '2016-VT-BX-K012'
const settings = { demonstration: true, origin: 'https://muster.example.gov', secret: 'a secret for tests' }

let store: Store
let grantee: Context
let officer: Context
const lines: string[] = []

const idOf = ({ actor }: Context): string => (actor.kind === 'person' ? actor.userId : '')

beforeAll(async () => {
  store = await openMemoryStore()
  const muster = await smallMuster(store)
  const office = await muster.office('DOJ/OVC')
  const harbor = await muster.organization('Lone Star Harbor')
  const program = await muster.program('direct_services', office)
  const award = await muster.award(number, { ...harbor, ...program })
  grantee = await muster.person('Rita Sol', { role: 'certifying_official', ...harbor })
  officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })

  // A report whose counts, reasons and comments must stay where they are.
  const place = { awardNumber: award, quarter }
  const revisionNumber = await reportThrough({ grantee, officer, award }, quarter, {
    new_clients: poisonedCount,
  })
  await reopenReport(officer, { ...place, revisionNumber, reason: `${poison}: see the notes.` })
  const [made] = await store.db.select({ awardId: revision.awardId, id: revision.id }).from(revision)
  const { awardId = '', id: revisionId = '' } = made ?? {}
  const at = '2017-10-16T14:00:00.000Z'
  await store.db.insert(comment).values({
    awardId,
    id: randomUUID(),
    revisionId,
    side: 'officer',
    writtenBy: idOf(officer),
    writtenAt: at,
    text: poison,
  })
  await store.db.insert(extensionRequest).values({
    awardId,
    id: randomUUID(),
    fiscalQuarter: quarter,
    status: 'asked',
    newDueOn: '2017-11-15',
    reason: poison,
    askedBy: idOf(grantee),
    askedAt: at,
  })

  // Every kind of news, to both sides, and an invitation.
  await store.db.delete(notification)
  for (const person of [grantee, officer]) {
    for (const kind of notificationKinds.filter((each) => each !== 'digest')) {
      const id = randomUUID()
      const told = {
        id,
        userId: idOf(person),
        kind,
        awardNumber: number,
        fiscalQuarter: quarter,
        day: '2017-10-30',
      }
      await store.db
        .insert(notification)
        .values({ ...told, onceKey: kind, createdAt: at, mailState: 'waiting' })
    }
  }
  await digest({ store, settings, clock: () => new Date() })
  await store.db.insert(invitation).values({
    id: randomUUID(),
    email: 'new@example.org',
    role: 'data_steward',
    invitedBy: idOf(officer),
    invitedAt: at,
    expiresAt: '2017-10-23T14:00:00.000Z',
  })
  const note = (fields: object, event: string) => void lines.push(JSON.stringify({ ...fields, event }))
  const log: Log = { info: note, error: note }
  const mailer = outboxMailer(store, () => at)
  await sendMail({ store, settings, mailer, log, clock: () => new Date() })
})
afterAll(() => store.close())

it('every kind of mail was written', async () => {
  const told = 2 * (notificationKinds.length - 1)
  expect(await store.db.$count(outboxMail)).toBe(told + 2)
  expect(lines).toEqual([])
})

it('no mail holds a count, nor words that anybody wrote, nor an address or name of a person', async () => {
  const mails = await store.db.select({ subject: outboxMail.subject, body: outboxMail.body }).from(outboxMail)
  const all = JSON.stringify(mails)
  for (const secret of [poison, 'Maria', String(poisonedCount), 'Rita', 'Ruth', '@example'])
    expect(all).not.toContain(secret)
})

it('an inbox holds none of it either', async () => {
  for (const person of [grantee, officer]) {
    const again = { ...person, actor: await loadActor(store.db, idOf(person)) }
    const all = JSON.stringify(await listInbox(again, { page: 1 }))
    for (const secret of [poison, 'Maria', String(poisonedCount)]) expect(all).not.toContain(secret)
  }
})

it('the mails read like this', async () => {
  const mails = await store.db.select({ subject: outboxMail.subject, body: outboxMail.body }).from(outboxMail)
  const of = (words: string) => mails.find(({ subject }) => subject.includes(words))?.body
  expect(of('is late')).toBe(`The FY2017 Q4 report of award ${number} is late.

It was due on October 30, 2017. Submit it now and say why it is late, or ask for more time:
https://muster.example.gov/awards/${number}/FY2017Q4

You get this mail because of your role in Muster. Choose which mail you want:
https://muster.example.gov/inbox/preferences
`)
  // Of the eight quarters of the award seven are due, and one of these came in and was sent back.
  expect(of('summary')).toMatch(
    /^\d reports are late:\nhttps:\/\/muster.example.gov\/review\/board\n\nYou get/,
  )
  expect(of('invited')).toMatch(
    /^You are invited to Muster as a data steward\.\n\nOpen this link .* October 23, 2017:\nhttps:\/\/muster\.example\.gov\/invitation\/\S+\n/,
  )
})
