import { onPostgres } from '@muster/data/testing'
import { fiscalQuarter, type WrittenFormula } from '@muster/metrics'
import { beforeAll, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound } from './refusals.ts'
import { reportThrough } from './testing/report-through.ts'
import { at, quarter, smallMuster } from './testing/small-muster.ts'
import { buildRelease } from './verbs/build-release.ts'
import { createIndicator, type CreateIndicator } from './verbs/create-indicator.ts'
import { getIndicator } from './verbs/get-indicator.ts'
import { planFigures } from './verbs/plan-figures.ts'
import { previewNewIndicator } from './verbs/preview-new-indicator.ts'
import { searchAudit } from './verbs/search-audit.ts'

const sumOf = (...metrics: string[]): WrittenFormula => ({
  kind: 'sum',
  terms: metrics.map((metric) => ({ metric })),
})
const wanted: CreateIndicator = {
  code: 'clients_who_left',
  label: 'Clients who left',
  objective: '8',
  why: 'Those who leave were served to the end.',
  unit: 'clients',
  direction: 'up',
  formula: sumOf('clients_exited'),
  effectiveFrom: fiscalQuarter('FY2017Q1'),
  baseline: { fiscalYear: 2016, value: 2 },
  target: { fiscalYear: 2017, value: 5 },
  rationale: 'What awards told of the years before.',
}

onPostgres('a new indicator', (store) => {
  let steward: Context
  let administrator: Context

  beforeAll(async () => {
    const muster = await smallMuster(store())
    administrator = muster.administrator
    const office = await muster.office('DOJ/OVC')
    const program = await muster.program('direct_services', office)
    const harbor = await muster.organization('Lone Star Harbor')
    const award = await muster.award('2016-VT-BX-K012', { ...harbor, ...program })
    const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    steward = await muster.person('Lena Moravec', { role: 'data_steward' })
    const grantee = await muster.person(
      'Dana Whitfield',
      { role: 'reporter', ...harbor },
      { role: 'certifying_official', ...harbor },
    )
    await reportThrough(
      { grantee: at(grantee, steward.now), officer: at(officer, steward.now), award },
      quarter,
      {
        new_clients: 40,
        clients_exited: 4,
      },
    )
  })

  it('shows what it would say of the past before anybody saves it', async () => {
    const preview = await previewNewIndicator(steward, wanted)
    expect(preview).toMatchObject({ problems: [], effectiveFrom: 'FY2017Q1' })
    expect(preview.quarters.at(-1)).toEqual({ quarter, value: 4, reported: 1, expected: 1 })
    expect(preview.choices[0]).toBe('FY2013Q1')
  })

  it.each<[string, Partial<CreateIndicator>, RegExp]>([
    [
      'clients are added to trainings',
      { formula: sumOf('new_clients', 'trainings_held') },
      /cannot mix units/,
    ],
    ['a sum is called a percentage', { unit: '% of clients' }, /Only a ratio per 100/],
    ['the target leads away', { target: { fiscalYear: 2017, value: 1 } }, /below the baseline/],
    ['nobody says why', { rationale: ' ' }, /rationale is missing/],
    ['it has no title', { label: '' }, /title is missing/],
    ['it speaks of a person', { why: 'Ask 512-555-0143 about the figure.' }, /never about a person/],
  ])('is refused with a sentence where %s', async (_, of, sentence) => {
    await expect(createIndicator(steward, { ...wanted, ...of })).rejects.toThrow(Invalid)
    await expect(createIndicator(steward, { ...wanted, ...of })).rejects.toThrow(sentence)
  })

  it('is refused under a code that is taken, and for an objective that is not there', async () => {
    const taken = createIndicator(steward, { ...wanted, code: 'hotline_signals' })
    await expect(taken).rejects.toThrow(Conflict)
    await expect(createIndicator(steward, { ...wanted, objective: '9' })).rejects.toThrow(NotFound)
  })

  it('counts on the plan and in a release from the quarter on from which it holds', async () => {
    await createIndicator(steward, wanted)
    const { goals } = await planFigures(steward, { fiscalYear: 2017 })
    const figures = goals.flatMap(({ objectives }) => objectives.flatMap(({ indicators }) => indicators))
    expect(figures.find(({ code }) => code === wanted.code)).toMatchObject({ actual: 4, target: 5 })
    const view = await getIndicator(steward, { code: wanted.code, fiscalYear: 2017 })
    expect(view.versions).toMatchObject([{ number: 1, madeBy: 'Lena Moravec' }])
    await buildRelease(steward, { title: 'FY2017', status: 'preliminary' })
    const { rows } = await searchAudit(administrator, { subject: `indicator ${wanted.code}` })
    expect(rows.map(({ action }) => action)).toEqual(['indicators.create'])
  })
})
