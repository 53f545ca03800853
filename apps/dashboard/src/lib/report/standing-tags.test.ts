import { describe, expect, it } from 'vitest'
import type { ReportStanding } from './standing.ts'
import { standingTags } from './standing-tags.ts'

const standing: ReportStanding = {
  state: 'due',
  dueOn: '2017-10-30',
  firstDueOn: '2017-10-30',
  extended: false,
  late: false,
  isFinal: false,
  nothingToReport: false,
  amended: false,
  withOffice: false,
  fundsAtRiskOn: '2017-11-14',
}
const labels = (of: Partial<ReportStanding>, reader: 'grantee' | 'officer' = 'grantee') =>
  standingTags({ ...standing, ...of }, { reader }).map(({ label }) => label)

describe('the tags of a report', () => {
  it('begin with its state, in the words of the reader', () => {
    expect(labels({})).toEqual(['Due'])
    expect(labels({ state: 'returned' })).toEqual(['Returned to you'])
    expect(labels({ state: 'returned' }, 'officer')).toEqual(['Returned'])
  })

  it('say each thing that stands beside it', () => {
    const all = { extended: true, late: true, isFinal: true, nothingToReport: true, amended: true }
    expect(labels(all)).toEqual(['Due', 'Late', 'Extended', 'Nothing to report', 'Amended', 'Final report'])
  })

  it('tell of what is with the office beside a draft, and not twice of what is shown', () => {
    expect(labels({ state: 'draft', withOffice: true })).toEqual(['Draft', 'Submitted before'])
    expect(labels({ state: 'submitted', withOffice: true })).toEqual(['Submitted'])
  })

  it('alarm of what is late only while it is missing', () => {
    const late = (fundsAtRiskOn: string | null) =>
      standingTags({ ...standing, late: true, fundsAtRiskOn }, { reader: 'grantee' }).at(-1)
    expect(late('2017-11-14')).toEqual({ label: 'Late', tone: 'bad' })
    expect(late(null)).toEqual({ label: 'Came late', tone: 'neutral' })
  })

  it('leave out that a report is due where words say when, and nothing else', () => {
    const tags = standingTags({ ...standing, late: true }, { reader: 'grantee', dueIsSaid: true })
    expect(tags.map(({ label }) => label)).toEqual(['Late'])
    const draft = standingTags({ ...standing, state: 'draft' }, { reader: 'grantee', dueIsSaid: true })
    expect(draft.map(({ label }) => label)).toEqual(['Draft'])
  })
})
