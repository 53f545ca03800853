import { describe, expect, it } from 'vitest'
import { toDoInWords, toDoOf, type Obligation } from './to-do.ts'

const findings = { error: 0, warning: 0, info: 0 }
const obligation = (quarter: string, dueOn: string, state: Obligation['state']): Obligation => ({
  quarter,
  quarterLabel: quarter,
  dueOn,
  state,
  late: false,
  findings,
})

describe('toDoOf', () => {
  it('gathers what waits for the grantee over all awards, the most urgent first', () => {
    const list = toDoOf([
      {
        number: 'A',
        programName: 'One',
        obligations: [
          obligation('FY2017Q4', '2017-10-30', 'due'),
          obligation('FY2018Q1', '2018-01-30', 'not_yet_due'),
          obligation('FY2017Q2', '2017-04-30', 'accepted'),
        ],
      },
      { number: 'B', programName: 'Other', obligations: [obligation('FY2017Q3', '2017-07-30', 'returned')] },
    ])
    expect(list.map(({ awardNumber, quarter }) => `${awardNumber} ${quarter}`)).toEqual([
      'B FY2017Q3',
      'A FY2017Q4',
    ])
  })
})

describe('toDoInWords', () => {
  it('counts in words a person would use', () => {
    expect(toDoInWords(0)).toBe('You have nothing to send now')
    expect(toDoInWords(1)).toBe('You have 1 report to send')
    expect(toDoInWords(3)).toBe('You have 3 reports to send')
  })
})
