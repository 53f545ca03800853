import {
  allStrata,
  findBreakdown,
  metrics,
  quarterLabel,
  states,
  stratumKey,
  fiscalQuarter,
} from '@muster/metrics'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/rulebook.ts'
import { looksPersonal, personalRuleFor } from './looks-personal.ts'

describe('what a report is made of never looks personal', () => {
  test.each([
    [
      'codes and labels of metrics',
      metrics.flatMap(({ code, label, definition }) => [code, label, definition]),
    ],
    ['strata', allStrata().map(stratumKey)],
    [
      'categories',
      metrics
        .flatMap((metric) => metric.breakdowns.flatMap((code) => findBreakdown(code)?.categories ?? []))
        .map(({ label }) => label),
    ],
    ['states', states.flatMap(({ code, name, fips }) => [code, name, fips])],
    [
      'quarters',
      ['FY2017Q4', quarterLabel(fiscalQuarter('FY2017Q4')), 'Jul-Sep 2017', '2017-07-01 to 2017-09-30'],
    ],
    ['rules', rules.flatMap(({ sentence, fix, source }) => [sentence, fix, source])],
    ['award numbers', ['2016-VT-BX-K012', '2013-VT-BX-0001', '15POVC-21-GK-02595-HT', '90ZV0138-01-00']],
    ['identifiers of organizations', ['ABCDEFGH1234', '12-3456789', '16.320', '1121-0336']],
    ['numbers', ['0', '34', '1,234', '999999999', '99.5', '-3', '78701', '78701-1234']],
    [
      'notes',
      [
        'Austin TX',
        'moved to 1200 beds',
        'see rows 12-34',
        'Q4 of 2017',
        '24-hour line',
        '3 @ shelter',
        'hotline 1-888-373-7888',
        'text 233733',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(texts.filter(looksPersonal)).toEqual([])
  })
})

describe('what is personal is found inside a sentence', () => {
  test.each([
    ['P101', 'Ask jane.doe@example.org, please'],
    ['P102', 'Her number: (512) 555-0123.'],
    ['P103', 'ssn is 219-09-9999, do not lose it'],
    ['P104', 'One client, DOB 04/12/1999'],
    ['P105', 'file A123456789 was closed'],
  ])('%s: %s', (code, text) => expect(personalRuleFor(text)?.code).toBe(code))
})

test('a text of a megabyte is looked through in no time, whatever it is made of', () => {
  for (const part of ['1', '512-555-', 'a@', '@', 'dob ', 'A-#', ' ', '219-09-', 'x.']) {
    const before = performance.now()
    looksPersonal(part.repeat(1_000_000 / part.length))
    expect(performance.now() - before, part).toBeLessThan(1_000)
  }
})
