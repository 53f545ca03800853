import { auditEvent, verifyAudit } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { beforeEach, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound } from './refusals.ts'
import { longestHeading, mostHeadings } from './shapes/column-mapping.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { getColumnMapping } from './verbs/get-column-mapping.ts'
import { mapColumns, mapColumnsInput } from './verbs/map-columns.ts'
import { uploadReport } from './verbs/upload-report.ts'

const place = { kind: 'column', column: 'state' } as const
const clients = {
  kind: 'stratum',
  stratum: { metric: 'new_clients', breakdown: '', category: '' },
} as const
const unread = { kind: 'ignored' } as const

onPostgres('what columns stand for', (store) => {
  let muster: SmallMuster
  let award = ''
  let foreign = ''
  let grantee: Context
  let other: Context
  let made = 0

  beforeEach(async () => {
    made += 1
    muster ??= await smallMuster(store())
    const program = await muster.program('direct_services', await muster.office(`OFFICE ${made}`))
    const harbor = await muster.organization('Lone Star Harbor')
    const bend = await muster.organization('Mesquite Bend')
    award = await muster.award(`A-${made}`, { ...harbor, ...program })
    foreign = await muster.award(`B-${made}`, { ...bend, ...program })
    grantee = await muster.person('Dana Whitfield', { role: 'reporter', ...harbor })
    other = await muster.person('Ivy Castellan', { role: 'reporter', ...bend })
  })

  const map = (
    heading: string,
    meaning: typeof place | typeof clients | typeof unread | null,
    awardNumber = award,
  ) => mapColumns(grantee, { awardNumber, columns: [{ heading, meaning }] })

  it('is kept under the heading in plain words, for the organization alone', async () => {
    expect(await getColumnMapping(grantee)).toEqual([])
    await map('  WHERE it happened: ', place)
    await map('Folks_we met', clients)
    const known = [
      { heading: 'folks we met', meaning: clients },
      { heading: 'where it happened', meaning: place },
    ]
    expect(await map('where it happened', place)).toEqual(known)
    expect(await getColumnMapping(grantee)).toEqual(known)
    expect(await getColumnMapping(other)).toEqual([])
  })

  it('is kept for a pass-through entity when its people say it of a subaward', async () => {
    const prime = await muster.organization('State Agency')
    const program = await muster.program('direct_services', await muster.office(`PASSING ${made}`))
    const subrecipient = await muster.organization('Pecan Hollow')
    const passedOn = { ...subrecipient, ...program, passThroughOrganizationId: prime.organizationId }
    const subaward = await muster.award(`C-${made}`, passedOn)
    const passing = await muster.person('Noah Prentiss', { role: 'reporter', ...prime })
    const working = await muster.person('Inez Mora', { role: 'reporter', ...subrecipient })
    const columns = [{ heading: 'Where', meaning: place }]
    await mapColumns(passing, { awardNumber: subaward, columns })
    expect(await getColumnMapping(passing)).toEqual([{ heading: 'where', meaning: place }])
    expect(await getColumnMapping(working)).toEqual([])
    await mapColumns(working, { awardNumber: subaward, columns })
    expect(await getColumnMapping(working)).toEqual([{ heading: 'where', meaning: place }])
  })

  it('is changed and forgotten; the same again is nothing new', async () => {
    await map('Where', place)
    await map('Where', place)
    expect(await map('where', unread)).toEqual([{ heading: 'where', meaning: unread }])
    expect(await map('where', null)).toEqual([])
    await map('where', null)
    const events = await store().db.select().from(auditEvent)
    const own = events.filter(
      ({ action, actorId }) =>
        action === 'reports.mapColumns' &&
        grantee.actor.kind === 'person' &&
        actorId === grantee.actor.userId,
    )
    expect(own.map(({ detail }) => detail)).toEqual([
      { changed: 1, known: 1 },
      { changed: 1, known: 1 },
      { changed: 1, known: 0 },
    ])
    expect(await verifyAudit(store().db)).toMatchObject({ kind: 'intact' })
  })

  it.each(['Client name', 'SSN', 'DOB', 'Write to intake@example.org', 'Case number'])(
    'is never kept of %j, nor is the heading repeated',
    async (heading) => {
      const refusal = map(heading, unread).catch((error: unknown) => error)
      expect(await refusal).toBeInstanceOf(Invalid)
      expect(String(await refusal)).not.toContain(heading)
      expect(await getColumnMapping(grantee)).toEqual([])
    },
  )

  it('needs a heading that says something, and is not endless', async () => {
    await expect(map(' – ', place)).rejects.toThrow(/has no heading/)
    // One character that stands for eighteen.
    await expect(map('ﷺ'.repeat(longestHeading), place)).rejects.toThrow(/Shorten the headings/)
    const columns = [{ heading: 'x'.repeat(longestHeading + 1), meaning: place }]
    expect(mapColumnsInput.safeParse({ awardNumber: award, columns }).success).toBe(false)
  })

  it('names columns and lines that there are', () => {
    const read = (meaning: unknown) =>
      mapColumnsInput.safeParse({ awardNumber: award, columns: [{ heading: 'Where', meaning }] }).success
    expect([place, clients, unread, null].map(read)).toEqual([true, true, true, true])
    const wrong = [
      { kind: 'column', column: 'client_name' },
      { kind: 'stratum', stratum: { metric: 'new_clients', breakdown: 'age_group', category: 'ageless' } },
      { kind: 'guess' },
      undefined,
    ]
    expect(wrong.map(read)).toEqual([false, false, false, false])
  })

  it('is at most 200 headings for an organization, however many people send them', async () => {
    const columnsFrom = (first: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ heading: `Column ${first + at}x`, meaning: unread }))
    await mapColumns(grantee, { awardNumber: award, columns: columnsFrom(0, mostHeadings - 10) })
    const both = await Promise.allSettled(
      [1_000, 2_000].map((first) =>
        mapColumns(grantee, { awardNumber: award, columns: columnsFrom(first, 10) }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(map('One more', place)).rejects.toThrow(Conflict)
    expect(await getColumnMapping(grantee)).toHaveLength(mostHeadings)
  })

  it('is not said for somebody else’s award', async () => {
    await expect(map('Where', place, foreign)).rejects.toThrow(NotFound)
    expect(await getColumnMapping(other)).toEqual([])
  })

  it('lets a file be read with the organization’s own headings', async () => {
    const text = await reportFile({ award, quarter }).text()
    const file = () => new File([text.replace(',state,', ',Where it happened,')], 'report.csv')
    expect(await uploadReport(grantee, formWith(file()))).toMatchObject({ kind: 'refused' })
    await map('Where it happened', place)
    expect(await uploadReport(grantee, formWith(file()))).toMatchObject({ kind: 'stored' })
  })
})
