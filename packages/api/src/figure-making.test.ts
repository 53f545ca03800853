import { onPostgres } from '@muster/data/testing'
import { beforeAll, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Invalid, NotFound } from './refusals.ts'
import { reportThrough } from './testing/report-through.ts'
import { at, earlier, quarter, smallMuster } from './testing/small-muster.ts'
import { figureMaking } from './verbs/figure-making.ts'
import { lineOrigin } from './verbs/line-origin.ts'
import { rememberFigure } from './verbs/remember-figure.ts'

const clients = { metric: 'new_clients', breakdown: '', category: '' }
const nation = { stratum: clients, level: 'nation', place: '', first: earlier, last: quarter } as const
const later = '2017-10-16T16:00:00.000Z'
const evenLater = '2017-10-16T18:00:00.000Z'

onPostgres('the making of a figure', (store) => {
  let officer: Context
  let steward: Context
  const report: Record<'own' | 'foreign', Parameters<typeof reportThrough>[0]> = Object.create(null)

  beforeAll(async () => {
    const muster = await smallMuster(store())
    steward = await muster.person('Lena Moravec', { role: 'data_steward' })
    for (const [which, code] of [
      ['own', 'DOJ/OVC'],
      ['foreign', 'HHS/OTIP'],
    ] as const) {
      const office = await muster.office(code)
      const reviewer = await muster.person(`Officer of ${code}`, { role: 'program_officer', ...office })
      if (which === 'own') officer = reviewer
      const organization = await muster.organization(`Harbor of ${code}`)
      const program = await muster.program('direct_services', office)
      const award = await muster.award(`AWARD-${which}`, { ...organization, ...program })
      const grantee = await muster.person(
        `Reporter of ${code}`,
        { role: 'reporter', ...organization },
        { role: 'certifying_official', ...organization },
      )
      report[which] = { grantee, officer: reviewer, award }
    }
    await reportThrough(report.own, earlier, { new_clients: 10, open_clients: 4 })
    await reportThrough(report.own, quarter, { new_clients: 34, open_clients: 7 })
    await reportThrough(report.foreign, quarter, { new_clients: 100, open_clients: 2 })
  })

  const making = (ctx: Context, over: object = {}) => figureMaking(ctx, { ...nation, page: 1, ...over })
  const sumOf = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  const valueOf = ({ answer }: { answer: { kind: string; value?: number } }) => answer.value ?? 0

  it('adds up: the parts to the figure, and the lines of one’s own offices to their parts', async () => {
    const found = await making(officer)
    expect(found.value).toBe(144)
    expect(sumOf(found.parts.map(({ sum }) => sum))).toBe(144)
    const own = found.parts.filter((part) => part.own)
    expect(sumOf(own.map(({ sum }) => sum))).toBe(44)
    expect(sumOf(found.lines.map(valueOf))).toBe(44)
    expect(
      found.lines.map(({ awardNumber, quarter: each, revisionNumber }) => [
        awardNumber,
        each,
        revisionNumber,
      ]),
    ).toEqual([
      ['AWARD-own', quarter, 1],
      ['AWARD-own', earlier, 1],
    ])
  })

  it('shows no line of an office that is not one’s own, and none at all to whoever has no office', async () => {
    expect(JSON.stringify(await making(officer))).not.toContain('AWARD-foreign')
    const read = await making(steward)
    expect(read.value).toBe(144)
    expect(read.lines).toEqual([])
    expect(read.parts.some(({ own }) => own)).toBe(false)
  })

  it('is that of a place: an office, or a state', async () => {
    expect((await making(officer, { level: 'office', place: 'HHS/OTIP' })).value).toBe(100)
    const texas = await making(officer, { level: 'state', place: 'TX' })
    expect([texas.value, texas.placeLabel]).toEqual([144, 'Texas'])
    expect((await making(officer, { level: 'state', place: 'OK' })).value).toBeNull()
  })

  it('is of an office or a program within a state, line by line', async () => {
    const within = (place: string) => ({
      level: 'state',
      place: 'TX',
      within: { level: 'office', place },
    })
    const own = await making(officer, within('DOJ/OVC'))
    expect([own.value, own.placeLabel]).toEqual([44, 'DOJ/OVC, Texas'])
    expect(sumOf(own.lines.map(valueOf))).toBe(44)
    const foreign = await making(officer, within('HHS/OTIP'))
    expect([foreign.value, foreign.lines]).toEqual([100, []])
    await expect(making(officer, within('NOBODY'))).rejects.toThrow(Invalid)
  })

  it('of a count on the last day of a quarter is the last quarter’s alone', async () => {
    const open = await making(officer, { stratum: { ...clients, metric: 'open_clients' } })
    expect(open.value).toBe(9)
    expect(open.parts.filter(({ counts }) => counts).map((part) => part.quarter)).toEqual([quarter, quarter])
  })

  it.each([
    ['a metric that never adds up', { stratum: { ...clients, metric: 'clients_served' } }],
    ['an office that is not there', { level: 'office', place: 'NOBODY' }],
    ['a state that is not there', { level: 'state', place: 'XX' }],
    ['quarters that run backward', { first: quarter, last: earlier }],
  ])('is refused with a sentence for %s', async (_, over) => {
    await expect(making(officer, over)).rejects.toThrow(Invalid)
  })

  it('tells what moved since it was shown last, and only that', async () => {
    expect(await making(officer)).toMatchObject({ lastShown: null, toRemember: true })
    expect(await rememberFigure(officer, nation)).toEqual({ remembered: true })
    const same = await making(at(officer, later))
    expect(same).toMatchObject({ lastShown: { value: 144 }, toRemember: true, changed: [] })
    expect((await making(officer)).toRemember).toBe(false)

    const amended = { ...report.own, grantee: at(report.own.grantee, later), officer: at(officer, later) }
    await reportThrough(amended, quarter, { new_clients: 30, open_clients: 7 })
    const moved = await making(at(officer, evenLater))
    expect(moved.value).toBe(140)
    expect(moved.lastShown?.value).toBe(144)
    expect(moved.changed.map(({ before, now, revisionNumber }) => [before, now, revisionNumber])).toEqual([
      [34, 30, 2],
    ])
    expect(moved.parts.filter((part) => part.moved).map((part) => [part.own, part.quarter])).toEqual([
      [true, quarter],
    ])

    expect(await rememberFigure(at(officer, evenLater), nation)).toEqual({ remembered: true })
    expect(await rememberFigure(at(officer, evenLater), nation)).toEqual({ remembered: false })
    expect((await making(at(officer, evenLater))).changed).toEqual([])
  })

  it('ends at the row and the cell of the file', async () => {
    const place = { awardNumber: 'AWARD-own', quarter: earlier, revisionNumber: 1, state: 'TX' } as const
    const found = await lineOrigin(officer, { ...place, stratum: clients })
    expect(found.answer).toEqual({ kind: 'value', value: 10 })
    const value = found.file?.cells?.filter(({ isValue }) => isValue)
    expect(value).toEqual([{ heading: 'value', text: '10', isValue: true }])
    expect(found.file?.cells?.map(({ text }) => text)).toContain('AWARD-own')
    await expect(
      lineOrigin(officer, { ...place, awardNumber: 'AWARD-foreign', quarter, stratum: clients }),
    ).rejects.toThrow(NotFound)
    await expect(lineOrigin(officer, { ...place, revisionNumber: 9, stratum: clients })).rejects.toThrow(
      NotFound,
    )
  })
})
