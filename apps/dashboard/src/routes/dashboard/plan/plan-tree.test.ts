import { describe, expect, it } from 'vitest'
import type { SubjectView } from '#lib/plan/plan-views.ts'
import type { IndicatorFigure } from './plan-figures.ts'
import type { FeedingProgram } from './programs-branch.ts'
import { planTree, rowsOf } from './plan-tree.ts'

const figure: IndicatorFigure = {
  code: 'people_trained',
  label: 'People trained',
  unit: 'people',
  direction: 'up',
  actual: 1204,
  target: 1300,
  baseline: { fiscalYear: 2014, value: 900 },
  reported: 41,
  expected: 48,
  formulaText: 'people trained',
  onTrack: 'behind',
}

const action = (id: string, current: SubjectView['current']): SubjectView => ({
  kind: 'action',
  id,
  title: 'Train tribal law enforcement',
  lead: [{ code: 'BIA', name: 'Bureau of Indian Affairs' }],
  supporting: [{ code: 'DOJ', name: 'Department of Justice' }],
  planned: 'FY2014–FY2017',
  source: 'Memory',
  known: null,
  speaking: { as: null, who: 'a data steward does that' },
  marks: [],
  statuses: [],
  current,
})

const entry = {
  year: 'FY2016',
  version: 1,
  comment: null,
  agency: 'BIA',
  by: null,
  at: '2016-11-20T15:00:00.000Z',
}

const program = (of: Partial<FeedingProgram>): FeedingProgram => ({
  id: 'p1',
  name: 'Services for victims',
  kind: 'direct_services',
  office: { code: 'DOJ/OVC', name: 'Office for Victims of Crime' },
  indicators: [{ code: 'people_trained', label: 'People trained' }],
  awards: 2,
  own: false,
  list: null,
  reported: 7,
  expected: 8,
  ...of,
})
const list = [
  {
    number: '2016-VT-BX-K012',
    organizationId: 'o1',
    organization: 'Lone Star Harbor',
    reported: 4,
    expected: 4,
  },
]

const treeOf = (programs: readonly FeedingProgram[], told: readonly string[] = []) =>
  planTree({
    plan: {
      fiscalYear: 2016,
      goals: [
        {
          id: '3',
          title: 'Expand Access to Services',
          objectives: [
            {
              id: '6',
              title: 'Build capacity',
              indicators: [figure, { ...figure, code: 'empty', actual: null }],
            },
            { id: '7', title: 'Foster partnerships', indicators: [] },
          ],
        },
      ],
    },
    progress: {
      objectives: [{ id: '6', actions: [action('6.1', { ...entry, status: 'done' }), action('6.3', null)] }],
    },
    trackLabels: {
      met: 'Target met',
      on_track: 'On track',
      behind: 'Behind',
      off_track: 'Off track',
      not_known: 'Not known',
    },
    feeding: {
      told,
      objectives: [
        { id: '6', programs },
        { id: '7', programs: [] },
      ],
    },
  })
const tree = treeOf([])

describe('the tree of the plan', () => {
  it('has below each objective what is counted for it and what is done, and no empty branch', () => {
    const [goal] = tree.goals
    expect(goal?.objectives.map(({ branches }) => branches.map(({ kind }) => kind))).toEqual([
      ['Indicators', 'Actions'],
      [],
    ])
    expect(goal?.objectives[0]?.href).toBe('/dashboard/plan/6?fiscalYear=2016')
  })

  it('says how each of them stands, and what nothing is known of', () => {
    const leaves = tree.goals[0]?.objectives[0]?.branches.flatMap((branch) => branch.leaves) ?? []
    expect(leaves.map(({ detail, state }) => [state?.label, detail])).toEqual([
      ['Behind', '1,204 people; target 1,300 people'],
      ['Behind', 'No figure yet'],
      ['Done', 'Led by BIA, with DOJ · FY2014–FY2017 · as of FY2016'],
      ['Not entered', 'Led by BIA, with DOJ · FY2014–FY2017'],
    ])
  })

  it('counts in words how a branch stands', () => {
    const branches = tree.goals[0]?.objectives[0]?.branches ?? []
    expect(branches.map(({ counted }) => counted)).toEqual(['2 behind', '1 done, 1 not entered'])
  })

  it('is told by its table row for row, with the places above', () => {
    const rows = rowsOf(tree)
    expect(rows).toHaveLength(4)
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    expect(rows.at(-1)).toMatchObject({
      goal: '3. Expand Access to Services',
      objective: '6. Build capacity',
      kind: 'Actions',
      label: '6.3 Train tribal law enforcement',
    })
  })

  it('ends in the awards of one’s own office, which are read when they are asked for', () => {
    const other = program({ id: 'p2', awards: 1 })
    const asked = treeOf([program({ own: true }), other])
    const branch = asked.goals[0]?.objectives[0]?.branches.at(-1)
    expect(branch?.counted).toBe('2 programs, 3 awards')
    expect(branch?.leaves.map(({ below }) => below?.unread)).toEqual([
      '/dashboard/plan?fiscalYear=2016&awards=6',
      undefined,
    ])
    expect(asked.unread).toBe('/dashboard/plan?fiscalYear=2016&awards=6%2C7')

    const told = treeOf([program({ own: true, list }), other], ['6'])
    expect(told.goals[0]?.objectives.map((each) => each.told)).toEqual([true, false])
    expect(told.unread).toBeNull()
    expect(rowsOf(told).slice(-3)).toMatchObject([
      { kind: 'Programs and awards', label: 'Services for victims' },
      { kind: 'Award', label: '2016-VT-BX-K012', detail: 'Lone Star Harbor · 4 of 4 reported' },
      { kind: 'Programs and awards' },
    ])
  })
})
