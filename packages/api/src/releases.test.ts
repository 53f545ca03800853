import { asPublic, findRelease, readReleaseRows, release } from '@muster/data'
import { onEveryDatabase } from '@muster/data/testing'
import { metrics } from '@muster/metrics'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, NotFound } from './refusals.ts'
import { reportThrough, type Reporting } from './testing/report-through.ts'
import { at, quarter, smallMuster } from './testing/small-muster.ts'
import { buildRelease } from './verbs/build-release.ts'
import { listReleases } from './verbs/list-releases.ts'
import { planFigures } from './verbs/plan-figures.ts'
import { publicChanges } from './verbs/public-changes.ts'
import { publicPlan } from './verbs/public-plan.ts'
import { publicRelease } from './verbs/public-release.ts'
import { publicReleases } from './verbs/public-releases.ts'
import { publishRelease } from './verbs/publish-release.ts'
import { withdrawRelease } from './verbs/withdraw-release.ts'

const later = '2017-12-01T15:00:00.000Z'

onEveryDatabase('releases', (store) => {
  let steward: Context
  let second: Context
  let visitor: Context
  let officer: Context
  const reporting: Reporting[] = []

  beforeAll(async () => {
    const muster = await smallMuster(store())
    visitor = muster.visitor
    const office = await muster.office('DOJ/OVC')
    const program = await muster.program('direct_services', office)
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    steward = await muster.person('Lena Moravec', { role: 'data_steward' })
    second = await muster.person('Amadou Keita', { role: 'data_steward' })
    for (const name of ['Lone Star Harbor', 'Mesquite Bend', 'Cedar Point', 'Blue Mesa']) {
      const organization = await muster.organization(name)
      const award = await muster.award(name.replaceAll(' ', '-'), { ...organization, ...program })
      const grantee = await muster.person(
        `Reporter of ${name}`,
        { role: 'reporter', ...organization },
        { role: 'certifying_official', ...organization },
      )
      reporting.push({ grantee, officer, award })
    }
    // 60 new clients of three organizations; 9 formal partners; 300 referrals, nearly all of one organization.
    const counts = [
      { new_clients: 20, new_partners: 3, referrals_made: 280 },
      { new_clients: 25, new_partners: 3, referrals_made: 10 },
      { new_clients: 15, new_partners: 3, referrals_made: 10 },
    ]
    for (const [index, each] of counts.entries()) {
      const own = reporting[index]
      if (own !== undefined)
        await reportThrough(own, quarter, { ...each, surveys_returned: 0, surveys_positive: 0 })
    }
  })

  const build = (ctx = steward) => buildRelease(ctx, { title: 'Fiscal year 2017', status: 'preliminary' })
  const rowOf = async (metric: string, number?: number) => {
    const { tables } = await publicRelease(visitor, { number })
    return tables.find((each) => each.metric === metric)?.rows.find(({ fiscalYear }) => fiscalYear === 2017)
  }
  const publicIndicators = async () => {
    const { goals } = await publicPlan(visitor, {})
    return goals.flatMap(({ objectives }) => objectives.flatMap(({ indicators }) => indicators))
  }

  describe('before the first one', () => {
    it('the public sees the plan without figures, and no release', async () => {
      await expect(publicRelease(visitor, {})).rejects.toThrow(NotFound)
      expect(await publicReleases(visitor)).toEqual([])
      const plan = await publicPlan(visitor, {})
      expect(plan).toMatchObject({ release: null, fiscalYears: [] })
      expect((await publicIndicators()).every(({ actual }) => actual === null)).toBe(true)
    })

    it('a release that is built is not public', async () => {
      expect(await build()).toMatchObject({ number: 1, status: 'preliminary', publishedAt: null })
      expect(await publicReleases(visitor)).toEqual([])
      await expect(publicRelease(visitor, { number: 1 })).rejects.toThrow(NotFound)
      expect(await listReleases(steward)).toMatchObject([{ number: 1, publishedAt: null }])
    })
  })

  it('shows totals, and withholds small ones, those of few and those of one', async () => {
    await publishRelease(second, { number: 1 })
    const coverage = { reported: 3, expected: 16 }
    expect(await rowOf('new_clients')).toEqual({
      fiscalYear: 2017,
      value: 60,
      withheld: false,
      revisionPending: false,
      ...coverage,
    })
    expect(await rowOf('new_partners')).toMatchObject({ value: null, withheld: true, ...coverage })
    expect(await rowOf('referrals_made')).toMatchObject({ value: null, withheld: true })
    expect(await rowOf('surveys_returned')).toMatchObject({ value: 0, withheld: false })
  })

  it('holds no breakdown, and nothing that does not add up over organizations', async () => {
    const found = await findRelease(store().db, 1)
    const rows = await readReleaseRows(store().db, found?.id ?? '')
    expect(rows.length).toBeGreaterThan(0)
    for (const { metric, breakdown, category } of rows) {
      expect([breakdown, category]).toEqual(['', ''])
      expect(metrics.find(({ code }) => code === metric)?.addsOver.organizations).toBe('sum')
    }
  })

  it('computes public indicators from released totals and categories alone', async () => {
    const shown = await publicIndicators()
    const of = (formulaText: string) => shown.find((each) => each.formulaText === formulaText)
    expect(of('New clients')).toMatchObject({ actual: 60, missing: null, reported: 3 })
    expect(of('New partners')).toMatchObject({ actual: null, missing: 'withheld' })
    const finer = shown.filter(({ formulaText }) => formulaText.includes(':'))
    expect(finer.length).toBeGreaterThan(0)
    // Of released categories, too.
    expect(finer.some(({ actual }) => actual !== null)).toBe(true)
    for (const { actual, missing } of finer)
      expect(actual === null ? ['not_released', 'withheld', 'no_report'] : [null]).toContain(missing)
    // Inside, the same indicator has its figure.
    const inside = (await planFigures(officer, { fiscalYear: 2017 })).goals
      .flatMap(({ objectives }) => objectives.flatMap(({ indicators }) => indicators))
      .find((each) => each.formulaText === 'New partners')
    expect(inside?.actual).toBe(9)
  })

  it('does not move when a report is accepted after it was built', async () => {
    const before = await publicRelease(visitor, {})
    const [, , , fourth] = reporting
    if (fourth !== undefined) await reportThrough(fourth, quarter, { new_clients: 5, new_partners: 30 })
    expect(await publicRelease(visitor, {})).toEqual(before)
  })

  it('keeps waiting a change too small to show, and withheld what was withheld', async () => {
    await build(at(steward, later))
    await publishRelease(at(second, later), { number: 2 })
    expect(await rowOf('new_clients', 2)).toMatchObject({ value: 60, revisionPending: true })
    expect(await rowOf('new_partners', 2)).toMatchObject({ value: null, withheld: true })
    expect((await publicReleases(visitor)).map(({ number }) => number)).toEqual([2, 1])
    expect(await rowOf('new_clients', 1)).toMatchObject({ revisionPending: false })
  })

  it('is published once, and only if nothing else was published since it was built', async () => {
    await expect(publishRelease(second, { number: 1 })).rejects.toThrow(/public already/)
    await expect(publishRelease(second, { number: 99 })).rejects.toThrow(NotFound)
    await build(at(steward, later))
    await build(at(steward, later))
    await publishRelease(at(second, later), { number: 4 })
    await expect(publishRelease(at(second, later), { number: 3 })).rejects.toThrow(Conflict)
  })

  it('cannot be changed by anybody, not even by Muster', async () => {
    await expect(store().db.update(release).set({ title: 'Another title' })).rejects.toThrow()
    await expect(store().db.delete(release)).rejects.toThrow()
  })

  it('refuses years that have not begun to be reported', async () => {
    const future = { title: 'Too early', status: 'final', lastFiscalYear: 2018 } as const
    await expect(buildRelease(steward, future)).rejects.toThrow(/Choose fiscal years/)
  })

  it('is published by somebody else than whoever built it', async () => {
    const { number } = await build(at(steward, later))
    await expect(publishRelease(at(steward, later), { number })).rejects.toThrow(/Another data steward/)
    expect(await listReleases(steward)).toMatchObject([{ number, own: true }, ...Array(4).fill({})])
    expect((await listReleases(second))[0]).toMatchObject({ number, own: false })
    await publishRelease(at(second, later), { number })
    expect((await publicReleases(visitor))[0]).toMatchObject({ number, withdrawn: null })
  })

  it('says what it tells otherwise than the one before it', async () => {
    expect(await publicChanges(visitor, { number: 1 })).toEqual({ since: null, changes: [], parts: [] })
    const { since, changes } = await publicChanges(visitor, { number: 2 })
    expect(since).toBe(1)
    expect(changes.find(({ metric }) => metric === 'survivor_consultations')).toMatchObject({
      before: { value: 36 },
      after: { value: 48 },
    })
    // The fourth organization's 5 new clients wait; its 30 partners are withheld as before: neither is a change in public.
    expect(changes.map(({ metric }) => metric)).not.toContain('new_clients')
    expect(changes.map(({ metric }) => metric)).not.toContain('new_partners')
    await expect(publicChanges(visitor, { number: 3 })).rejects.toThrow(NotFound)
  })

  describe('that is withdrawn', () => {
    const reason = 'One award was counted under the wrong fiscal year.'

    it('stays listed with the reason, shows no figures, and gives its place to the one before', async () => {
      const latest = (await publicRelease(visitor, {})).number
      const withdrawn = { at: later, reason }
      expect(await withdrawRelease(at(second, later), { number: latest, reason })).toMatchObject({
        withdrawn,
      })
      expect((await publicReleases(visitor))[0]).toMatchObject({ number: latest, withdrawn })
      expect(await publicRelease(visitor, { number: latest })).toMatchObject({ withdrawn, tables: [] })
      expect((await publicRelease(visitor, {})).number).toBeLessThan(latest)
      expect((await publicPlan(visitor, {})).release?.number).toBeLessThan(latest)
    })

    it('is withdrawn once, and only if it was public', async () => {
      const [latest] = await publicReleases(visitor)
      const number = latest?.number ?? 0
      await expect(withdrawRelease(second, { number, reason })).rejects.toThrow(/withdrawn already/)
      await expect(withdrawRelease(second, { number: 3, reason })).rejects.toThrow(/not public/)
      await expect(store().db.update(release).set({ withdrawnReason: 'Another reason.' })).rejects.toThrow()
    })

    it('is what later releases are protected against all the same', async () => {
      const [latest] = await publicReleases(visitor)
      const { number } = await build(at(steward, later))
      const built = await findRelease(store().db, number)
      expect(built?.specification).toMatchObject({ previousRelease: latest?.number })
    })
  })

  it('the public reads published releases and nothing else, whatever a query asks for', async () => {
    const asked = (question: string) => asPublic(store().db, (tx) => tx.execute(question))
    expect((await asked('select number from release')).rows.length).toBe(
      (await publicReleases(visitor)).length,
    )
    expect((await asked('select * from release_row')).rows.length).toBeGreaterThan(0)
    // Release 3 was built and never published.
    await expect(asked('select * from release')).rejects.toThrow()
    expect((await asked('select number from release where number = 3')).rows).toEqual([])
    for (const closed of [
      'observation',
      'rollup_cell',
      'rollup_year',
      'award_total',
      'award',
      '"user"',
      'audit_event',
      'report',
      'release_proof',
      'release_build',
      'publication_specification',
    ])
      await expect(asked(`select 1 from ${closed}`), closed).rejects.toThrow()
    await expect(asked('select built_by from release')).rejects.toThrow()
    await expect(asked('select proof_key from release')).rejects.toThrow()
    await expect(asked('insert into release_row select * from release_row')).rejects.toThrow()
  })
})
