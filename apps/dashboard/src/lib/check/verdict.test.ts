import { describe, expect, it } from 'vitest'
import type { Destination } from './destination.ts'
import { mayUpload, verdictOf } from './verdict.ts'

const others = [{ awardNumber: '2016-VT-BX-K012', quarter: 'FY2017Q3' }]
const judge = (destination: Destination, error = 0, warning = 0, readable = true, sheets: string[] = []) =>
  verdictOf({
    destination,
    summary: { file: 'counts.csv', readable, sheets, sheet: null, counts: { error, warning, info: 0 } },
  })

describe('verdictOf', () => {
  it('says how many things are to be fixed, in words', () => {
    expect(judge({ kind: 'here' }, 3).heading).toBe('You have 3 things to fix in counts.csv')
    expect(judge({ kind: 'here' }, 1).heading).toBe('You have 1 thing to fix in counts.csv')
  })

  it('lets warnings pass, and names them', () => {
    const verdict = judge({ kind: 'here' }, 0, 2)
    expect(mayUpload(verdict)).toBe(true)
    expect(verdict.heading).toBe('counts.csv is ready to upload, with 2 things to look at')
  })

  it('says first that a file is for another report, also when there are things to fix in it', () => {
    const verdict = judge({ kind: 'elsewhere', others }, 2)
    expect(verdict).toEqual({ kind: 'to_mend', heading: 'counts.csv is not for this report' })
  })

  it('never calls a file ready that is for another report', () => {
    expect(judge({ kind: 'elsewhere', others }).kind).toBe('elsewhere')
    expect(judge({ kind: 'here_and_elsewhere', others }).kind).toBe('here_and_elsewhere')
  })

  it('asks for the sheet of a workbook before it calls it unreadable', () => {
    expect(judge({ kind: 'unknown' }, 1, 0, false, ['Q3', 'Q4'])).toEqual({
      kind: 'to_choose',
      heading: 'Which sheet of counts.csv has your counts?',
    })
    expect(judge({ kind: 'unknown' }, 1, 0, false, ['Q4']).kind).toBe('unreadable')
  })

  it('offers no upload for a file that is only tried', () => {
    const verdict = judge({ kind: 'nowhere' }, 0, 1)
    expect(verdict.heading).toBe('You have nothing to fix in counts.csv, but 1 thing to look at')
    expect(mayUpload(verdict)).toBe(false)
  })

  it.each<[string, Destination, number, boolean]>([
    ['has errors', { kind: 'here' }, 1, true],
    ['has errors and is for elsewhere', { kind: 'elsewhere', others }, 1, true],
    ['is no table', { kind: 'unknown' }, 0, false],
    ['names no report', { kind: 'unknown' }, 0, true],
  ])('does not let a file pass that %s', (_, destination, error, readable) => {
    expect(mayUpload(judge(destination, error, 0, readable))).toBe(false)
  })
})
