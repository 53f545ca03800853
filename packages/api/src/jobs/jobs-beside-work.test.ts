import { notification, outboxMail, report } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { silentLog } from '../log.ts'
import { reportThrough } from '../testing/report-through.ts'
import { quarter, smallMuster } from '../testing/small-muster.ts'
import { startJobs } from './start-jobs.ts'

it('on the one connection of the embedded database, jobs and reports do not stand in each other’s way', async () => {
  const store = await openMemoryStore()
  const muster = await smallMuster(store)
  const office = await muster.office('DOJ/OVC')
  const program = await muster.program('direct_services', office)
  const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  const all = await Promise.all(
    ['K011', 'K012', 'K013', 'K014'].map(async (end) => {
      const harbor = await muster.organization(`Harbor ${end}`)
      const award = await muster.award(`2016-VT-BX-${end}`, { ...harbor, ...program })
      const grantee = await muster.person('Rita Sol', { role: 'certifying_official', ...harbor })
      return { grantee, officer, award }
    }),
  )
  const settings = { demonstration: true, secret: 'a secret for tests' }
  const jobs = await startJobs({ store, settings, log: silentLog, lookEvery: 1 })

  await Promise.all(all.map((each) => reportThrough(each, quarter, { new_clients: 30 })))
  expect(await store.db.$count(report)).toBe(4)
  const mailStates = async () =>
    (await store.db.select({ state: notification.mailState }).from(notification)).map(({ state }) => state)
  const isOpen = (state: string) => state === 'waiting' || state === 'sending'
  while ((await mailStates()).some(isOpen)) await wait(10)
  // A reminder of a report that came in meanwhile is in vain, and not mailed; all else is, once.
  const sent = (await mailStates()).filter((state) => state === 'sent')
  expect(await store.db.$count(outboxMail)).toBe(sent.length)
  expect(sent.length).toBeGreaterThanOrEqual(12)
  await jobs.stop()
  await store.close()
})
