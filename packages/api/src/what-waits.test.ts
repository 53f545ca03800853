// Those who decide hear that something waits: comments of the public, and organizations that ask to be listed.
import { outboxMail } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { expect, it } from 'vitest'
import type { Context } from './context.ts'
import { sendMail } from './jobs/send-mail.ts'
import { digest } from './jobs/tell-of-the-day.ts'
import { silentLog } from './log.ts'
import { outboxMailer } from './mailing/outbox-mailer.ts'
import { april, commentScene, tokenAt } from './testing/comment-scene.ts'
import { october, smallMuster } from './testing/small-muster.ts'
import { askForListing } from './verbs/ask-for-listing.ts'
import { decideListing } from './verbs/decide-listing.ts'
import { decidePublicComments } from './verbs/decide-public-comments.ts'
import { listInbox } from './verbs/list-inbox.ts'
import { whoAmI } from './verbs/who-am-i.ts'

const inboxOf = async (ctx: Context) =>
  (await listInbox(ctx, { page: 1 })).items.map(({ sentence }) => sentence)
const waitingFor = async (ctx: Context) => (await whoAmI({ ...ctx, session: null }))?.waiting
const tellOfDay = (store: Context['store'], moment: string) =>
  digest({ store, settings: { demonstration: false }, clock: () => new Date(moment) })
const sentence = 'Comments on the plan wait to be read'

it('stewards hear of comments once a day, however many come, and see how many wait until they have decided', async () => {
  const store = await openMemoryStore()
  const { steward, officer, speaker, receiptFor, send, held } = await commentScene(store)

  await send('Win a prize.', { trap: 'x' })
  await send('Too quick.', { token: tokenAt(april) })
  expect(await inboxOf(steward)).toEqual([])

  for (const text of ['One.', 'Two.', 'Three.']) await receiptFor(text)
  expect(await inboxOf(steward)).toEqual([sentence])
  expect(await waitingFor(steward)).toEqual({ comments: 3, listings: 0 })
  for (const other of [officer, speaker]) {
    expect(await inboxOf(other)).toEqual([])
    expect(await waitingFor(other)).toEqual({ comments: 0, listings: 0 })
  }

  const mailer = outboxMailer(store, () => april)
  const settings = { demonstration: true, origin: 'https://muster.example.gov', secret: 'a secret for tests' }
  await sendMail({ store, settings, mailer, log: silentLog, clock: () => new Date() })
  const mails = await store.db.select({ subject: outboxMail.subject, body: outboxMail.body }).from(outboxMail)
  expect(mails).toMatchObject([{ subject: sentence }])
  expect(mails[0]?.body).toContain('https://muster.example.gov/dashboard/plan/comments')
  expect(mails[0]?.body).not.toMatch(/One|Two|Three|\d/)

  await tellOfDay(store, '2013-04-12T15:00:00.000Z')
  expect(await inboxOf(steward)).toHaveLength(1)
  await tellOfDay(store, '2013-04-13T12:00:00.000Z')
  expect(await inboxOf(steward)).toEqual([sentence, sentence])

  const comments = await Promise.all(
    ['One.', 'Two.', 'Three.'].map(async (text) => ({ id: (await held(text)).id, was: 'held' as const })),
  )
  await decidePublicComments(steward, { comments, state: 'published' })
  expect(await waitingFor(steward)).toEqual({ comments: 0, listings: 0 })
  await tellOfDay(store, '2013-04-14T12:00:00.000Z')
  expect(await inboxOf(steward)).toHaveLength(2)
  await store.close()
})

it('officers who fund an organization hear that it asks to be listed, once while it waits; no others do', async () => {
  const store = await openMemoryStore()
  const muster = await smallMuster(store)
  const office = await muster.office('DOJ/OVC')
  const harbor = await muster.organization('Harbor')
  await muster.award('2016-VT-BX-K011', { ...harbor, ...(await muster.program('direct_services', office)) })
  const grantee = await muster.person('Marcus Ellery', { role: 'certifying_official', ...harbor })
  const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  const administrator = await muster.person('Helen Marsh', { role: 'office_administrator', ...office })
  const elsewhere = await muster.person('Ed Lund', {
    role: 'program_officer',
    ...(await muster.office('HHS/OTIP')),
  })
  const ask = () =>
    askForListing(grantee, {
      ...{ ...harbor, name: 'Harbor', services: ['medical'], languages: ['en'], states: ['TX'] },
      ...{ phone: '202-555-0100', phoneExtension: '', website: '', hours: '', agreed: true },
    })
  const asks = 'An organization asks to be listed in the directory, or to change its listing'

  await ask()
  await ask()
  expect(await inboxOf(officer)).toEqual([asks])
  for (const reviewer of [officer, administrator])
    expect(await waitingFor(reviewer)).toEqual({ comments: 0, listings: 1 })
  for (const other of [administrator, elsewhere, grantee]) expect(await inboxOf(other)).toEqual([])
  for (const other of [elsewhere, grantee])
    expect(await waitingFor(other)).toEqual({ comments: 0, listings: 0 })

  await decideListing(officer, { ...harbor, version: 2, decision: 'list', reason: '' })
  expect(await waitingFor(officer)).toEqual({ comments: 0, listings: 0 })
  await askForListing(
    { ...grantee, now: october },
    {
      ...{ ...harbor, name: 'Harbor House', services: ['medical'], languages: ['en'], states: ['TX'] },
      ...{ phone: '202-555-0100', phoneExtension: '', website: '', hours: '', agreed: true },
    },
  )
  expect(await inboxOf(officer)).toEqual([asks, asks])
  await store.close()
})
