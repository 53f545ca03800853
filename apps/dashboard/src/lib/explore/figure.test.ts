import { describe, expect, it } from 'vitest'
import { summarySentence } from '#lib/chart/words/summary-sentence.ts'
import { aDivision, partsFrom2015 } from './fixtures/a-division.ts'
import { figureOf } from './figure.ts'
import { shownNotes } from './shown-notes.ts'
import { shownRows } from './shown-rows.ts'

const chart = { view: 'chart' as const }
const byAge = aDivision('age_group', [
  ['minor', 'Minor', partsFrom2015(20, null, 11)],
  ['adult', 'Adult', partsFrom2015(60, 90, 20)],
  ['not_reported', 'Not reported', partsFrom2015(null, 200, null)],
])
const byRegion = aDivision('region', [
  ['R05', 'Region 5 (Great Lakes)', partsFrom2015(60, 90, 20)],
  ['R06', 'Region 6 (South Central)', partsFrom2015(40, null, 20)],
])
const byState = aDivision('state', [
  ['TX', 'Texas', partsFrom2015(60, 90, 20)],
  ['OH', 'Ohio', partsFrom2015(null)],
])

describe('the figure of what is shown', () => {
  it('gives each part a picture of its own, and withheld stands in it as withheld', () => {
    const figure = figureOf(byAge, chart)
    expect(figure).toMatchObject({
      kind: 'small multiples',
      // Of the last complete year; what is not known is never the message.
      title: 'New clients: Adult comes first of those shown, with 90 clients in FY2016',
      series: [{ values: [20, 'withheld', 11] }, { values: [60, 90, 20] }, {}],
      total: [100, 150, 40],
    })
    expect(summarySentence(figure)).toContain(
      'to 150 clients in FY2016. FY2017 is partial (12 of 48 reported) and may change. Withheld in part: FY2015 (Not reported), FY2016 (Minor), FY2017 (Not reported).',
    )
  })

  it('draws one year beside each other, what is not known apart', () => {
    const { parts, totals } = byAge
    const oneYear = aDivision('age_group', [], {
      totals: totals.slice(1, 2),
      parts: parts && {
        ...parts,
        members: parts.members.map((member) => ({ ...member, values: member.values.slice(1, 2) })),
      },
    })
    expect(figureOf(oneYear, chart)).toMatchObject({
      kind: 'composition',
      when: 'FY2016',
      items: [{ value: 'withheld' }, { value: 90 }, { value: 200, apart: true }],
    })
  })

  it('puts regions on a map of their states, of the last complete year', () => {
    expect(figureOf(byRegion, { view: 'map' })).toMatchObject({
      kind: 'region map',
      when: 'FY2016',
      items: [
        { mark: '5', value: 90 },
        { mark: '6', value: 'withheld', states: expect.arrayContaining(['TX']) },
      ],
    })
    expect(shownNotes(byRegion, { figure: figureOf(byRegion, { view: 'map' }), view: 'map' })[0]).toContain(
      'The picture shows FY2016',
    )
  })

  it('tells a state that is withheld from one of which the release has nothing', () => {
    expect(figureOf(byState, { view: 'map' })).toMatchObject({
      kind: 'map',
      states: [
        { code: 'TX', value: 90 },
        { code: 'OH', value: null },
      ],
    })
    expect(shownRows(byState).rows.map(({ cells }) => cells)).toEqual([
      ['100', '150', '40'],
      ['60', '90', '20'],
      ['withheld', 'no report', 'no report'],
    ])
  })

  it('goes from quarter to quarter, and compares with the year before', () => {
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map(
      (code, index) => [code, `${code} (words)`, partsFrom2015(20 + index, 30 + index, 40 + index)] as const,
    )
    expect(figureOf(aDivision('quarter', quarters), chart)).toMatchObject({
      kind: 'grouped bars',
      title: 'New clients rose by 43% in the year to FY2016 Q4',
      periods: { length: 12, 0: { short: 'FY2015 Q1', tick: 'Q1', tickBelow: 'FY2015' } },
    })
  })

  it('marks a value that waits for its correction, in the figure, the table and the words', () => {
    const values = partsFrom2015(60, 90, 20)
    const waiting = aDivision('state', [
      ['TX', 'Texas', values.map((part) => ({ ...part, revisionPending: part.fiscalYear === 2016 }))],
      ['OH', 'Ohio', values],
    ])
    const figure = figureOf(waiting, { view: 'map' })
    expect(figure.coverage).toBe('Correction pending: FY2016 (Texas)')
    expect(figure).toMatchObject({
      states: [{ coverage: expect.stringContaining('a correction is pending') }, {}],
    })
    expect(shownRows(waiting).rows[1]?.cells[1]).toBe('90 (correction pending)')
    expect(shownNotes(waiting, { figure, view: 'table' }).join()).toContain('FY2016 (Texas)')
  })

  it('leaves out a year that is not divided, and says why', () => {
    const { parts } = byAge
    const omitted = [{ fiscalYear: 2015, reason: 'not_provable' as const }]
    const table = { ...byAge, parts: parts && { ...parts, omitted } }
    const figure = figureOf(table, chart)
    expect(figure).toMatchObject({ periods: [{ short: 'FY2016' }, { short: 'FY2017' }] })
    expect(shownNotes(table, { figure, view: 'chart' }).at(-1)).toBe(
      'Not divided: FY2015, because we could not prove that nobody can work out a small number from the parts.',
    )
    expect(shownRows(table).rows[1]?.cells[0]).toBe('not divided')
  })

  it('is the national total where no year is divided', () => {
    expect(figureOf(aDivision('state', []), chart)).toMatchObject({
      kind: 'grouped bars',
      series: [{ values: [100, 150, 40] }],
    })
  })
})
