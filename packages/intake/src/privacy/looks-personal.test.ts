import {
  allStrata,
  findBreakdown,
  metrics,
  quarterLabel,
  states,
  stratumKey,
  stratumLabel,
  fiscalQuarter,
} from '@muster/metrics'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { columns, labelColumns } from '../layout/columns.ts'
import { cellPrivacyRules, headingPrivacyRules } from '../rules/privacy-rules.ts'
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

test('no cell and no heading of the samples looks personal, but the mail address in mistakes.csv', () => {
  const found = ['clean.csv', 'mistakes.csv', 'wrong-quarter.csv'].flatMap((name) =>
    readFileSync(fileURLToPath(new URL(`../../../../samples/${name}`, import.meta.url)), 'utf8')
      .split(/[,\r\n]+/)
      .filter(looksPersonal),
  )
  expect(found).toEqual(['Ask intake.desk@example.org about these'])
})

test('no heading of the template, and no line of a form as a heading, is about a person', () => {
  const headings = [
    ...columns,
    ...labelColumns,
    ...allStrata().flatMap((stratum) => [stratumKey(stratum), stratumLabel(stratum)]),
    ...metrics.flatMap(({ code, label }) => [code, label]),
  ]
  const rulesOfHeadings = [...headingPrivacyRules, ...cellPrivacyRules]
  expect(headings.filter((text) => rulesOfHeadings.some(({ matches }) => matches(text)))).toEqual([])
})
