import { openMemoryStore, type Store } from '@muster/data/testing'
import { fiscalQuarter, type FiscalQuarter } from '@muster/metrics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../context.ts'
import { explainAndCertify } from '../../testing/explain-and-certify.ts'
import { formWith, reportFile } from '../../testing/report-file.ts'
import { reportThrough } from '../../testing/report-through.ts'
import { quarter, smallMuster, type SmallMuster } from '../../testing/small-muster.ts'
import { awardFacts } from '../../verbs/award-facts.ts'
import { getReportForReview } from '../../verbs/get-report-for-review.ts'
import { getReport } from '../../verbs/get-report.ts'
import { uploadReport } from '../../verbs/upload-report.ts'

const q = fiscalQuarter
const past = ['FY2016Q3', 'FY2016Q4', 'FY2017Q1', 'FY2017Q2', 'FY2017Q3'].map(q)
/** What similar awards served, and no other number here is. */
const served = [307, 311, 313, 317, 331, 337, 347, 349, 353]

describe('what is known before a report', () => {
  let store: Store
  let muster: SmallMuster
  let office: { officeId: string }
  let program: { programId: string }
  let officer: Context

  beforeAll(async () => {
    store = await openMemoryStore()
    muster = await smallMuster(store)
    office = await muster.office('DOJ/OVC')
    program = await muster.program('direct_services', office)
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    for (const [index, clients] of served.entries()) {
      const { award, grantee } = await newAward(`Harbor ${index}`)
      await reportThrough({ grantee, officer, award }, q('FY2017Q3'), { clients_served: clients })
    }
  }, 60_000)
  afterAll(() => store.close())

  async function newAward(name: string) {
    const organization = await muster.organization(name)
    const award = await muster.award(`2016-${name}`, { ...organization, ...program })
    const reporter = { role: 'reporter', ...organization } as const
    const official = { role: 'certifying_official', ...organization } as const
    return { award, grantee: await muster.person(`${name} reporter`, reporter, official) }
  }

  const findingsOf = async (
    grantee: Context,
    award: string,
    totals: Readonly<Record<string, number>>,
    of: FiscalQuarter = quarter,
  ) => {
    const outcome = await uploadReport(grantee, formWith(reportFile({ award, quarter: of, totals })))
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.result.findings))
    return (await getReport(grantee, { awardNumber: award, quarter: of })).findings
  }

  it('an officer reads a report beside what half of its peers report, what is furthest outside of that on top', async () => {
    const { award, grantee } = await newAward('Palo Duro House')
    const totals = { clients_served: 500, open_clients: 14 }
    await uploadReport(grantee, formWith(reportFile({ award, quarter, totals })))
    await explainAndCertify(grantee, { awardNumber: award, quarter, revisionNumber: 1 })
    const view = await getReportForReview(officer, { awardNumber: award, quarter, beside: 'peers' })
    expect(view).toMatchObject({ beside: 'peers', peers: served.length })
    // 153 above the upper end of half of them, which lies 34 above the lower one; all others have 12 open clients.
    expect(view.lines.slice(0, 2)).toMatchObject([
      {
        key: 'clients_served',
        answer: { value: 500 },
        beside: null,
        usual: { first: 313, median: 331, third: 347 },
      },
      { key: 'open_clients', answer: { value: 14 }, usual: { first: 12, median: 12, third: 12 } },
    ])
    // Totals alone are compared, and the ends of what peers report are nobody's business.
    expect(view.lines.filter(({ key, usual }) => key.includes('.') && usual !== null)).toEqual([])
    for (const end of [served[0], served.at(-1)])
      expect(JSON.stringify(view.lines)).not.toContain(String(end))
  })

  describe('by the award itself', () => {
    let award: string
    let grantee: Context
    beforeAll(async () => {
      ;({ award, grantee } = await newAward('Lone Star Harbor'))
      for (const [index, of] of past.entries())
        await reportThrough({ grantee, officer, award }, of, { open_clients: 30 + index, staff_trained: 5 })
    }, 60_000)

    it('an upload is judged beside the quarters before', async () => {
      const findings = await findingsOf(grantee, award, { open_clients: 320, staff_trained: 6 })
      expect(findings.find(({ code }) => code === 'M102')?.message).toContain('32 is usual')
    })

    it('a report of an older quarter is not judged by later ones', async () => {
      const findings = await findingsOf(grantee, award, { open_clients: 320 }, q('FY2016Q1'))
      expect(findings.filter(({ code }) => /^M10/.test(code))).toEqual([])
    })

    it('the browser is told the same numbers, newest first, in little space', async () => {
      const [facts] = await awardFacts(grantee)
      expect(facts?.earlier?.reports.map((report) => report.quarter)).toEqual(past.toReversed())
      const place = facts?.earlier?.strata.indexOf('open_clients') ?? -1
      expect(facts?.earlier?.reports.map(({ numbers }) => numbers[place])).toEqual([34, 33, 32, 31, 30])
      const perReport = JSON.stringify(facts?.earlier?.reports).length / past.length
      expect(JSON.stringify(facts?.earlier?.strata).length + 9 * perReport).toBeLessThan(60_000)
    })

    it('the browser can ask about another quarter', async () => {
      const [facts] = await awardFacts(grantee, { quarter: q('FY2017Q1') })
      expect(facts?.earlier?.reports.map((report) => report.quarter)).toEqual(['FY2016Q4', 'FY2016Q3'])
      expect((await awardFacts(grantee, { quarter: q('FY1977Q1') }))[0]?.earlier).toBeUndefined()
    })
  })

  describe('by similar awards', () => {
    it('a new award is asked about what is far from them, and is told none of their numbers', async () => {
      const { award, grantee } = await newAward('Mesquite Bend')
      const findings = await findingsOf(grantee, award, { clients_served: 7_001 })
      const [told] = findings.filter(({ code }) => code === 'M112')
      expect(told).toMatchObject({ severity: 'warning', value: '7001' })
      for (const clients of served) expect(JSON.stringify(findings)).not.toContain(String(clients))
    })

    it('the browser is told nothing of them', async () => {
      const { grantee } = await newAward('Cedar Point')
      const facts = await awardFacts(grantee)
      expect(facts).toHaveLength(1)
      expect(facts[0]).not.toHaveProperty('peers')
      expect(facts[0]).not.toHaveProperty('earlier')
    })

    it('nothing is asked where there are too few', async () => {
      const other = await muster.program('task_force', office)
      const organization = await muster.organization('Bluff County')
      const award = await muster.award('2016-Bluff', { ...organization, ...other })
      const grantee = await muster.person('Bluff reporter', { role: 'reporter', ...organization })
      const file = reportFile({ award, quarter, program: 'task_force', totals: { tips_received: 7_001 } })
      expect((await uploadReport(grantee, formWith(file))).kind).toBe('stored')
      const { findings } = await getReport(grantee, { awardNumber: award, quarter })
      expect(findings.filter(({ code }) => code === 'M112')).toEqual([])
    })
  })
})
