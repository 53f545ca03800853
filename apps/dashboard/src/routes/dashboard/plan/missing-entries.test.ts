import { expect, it } from 'vitest'
import type { SubjectView } from '#lib/plan/plan-views.ts'
import { missingEntries } from './missing-entries.ts'

const subject = (
  kind: SubjectView['kind'],
  id: string,
  as: string | null,
  marks: SubjectView['marks'],
): SubjectView => ({
  kind,
  id,
  title: 'Train tribal law enforcement',
  lead: [],
  supporting: [],
  planned: '',
  source: '',
  known: null,
  speaking: { as, who: '' },
  marks,
  statuses: [],
  current: null,
})

it('lists what is missing and one’s own to enter, the earliest first', () => {
  const marks = [
    { year: 'FY2014', mark: 'done' },
    { year: 'FY2017', mark: 'missing' },
    { year: 'beyond', mark: 'missing' },
  ] as const
  const found = missingEntries({
    objectives: [
      { actions: [subject('action', '2.1', 'OVC', marks), subject('action', '3.3', null, marks)] },
    ],
    themes: [{ subject: subject('theme', '1', 'DOJ', [{ year: 'FY2013', mark: 'missing' }]) }],
  })
  expect(found).toEqual([
    { href: '/dashboard/plan/entries/theme/1/FY2013', label: 'Theme 1 in FY2013' },
    { href: '/dashboard/plan/entries/action/2.1/FY2017', label: 'Action 2.1 in FY2017' },
    { href: '/dashboard/plan/entries/action/2.1/beyond', label: 'Action 2.1 in the time after the plan' },
  ])
})
