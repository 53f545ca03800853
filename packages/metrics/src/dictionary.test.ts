import { describe, expect, test } from 'vitest'
import { addsUpToTotal, type Breakdown } from './breakdown.ts'
import { addsOverByBasis } from './count-basis.ts'
import {
  breakdowns,
  categoriesOf,
  dictionaryStart,
  findBreakdown,
  findMetric,
  metricCalled,
  metrics,
  metricsOf,
} from './dictionary.ts'
import { fiscalQuarter } from './fiscal-quarter.ts'
import { programKindLabel, programKinds } from './program-kind.ts'
import { standings } from './source.ts'

const code = /^[a-z0-9]+(_[a-z0-9]+)*$/
const standing = new RegExp(`^(${standings.join('|')})\\S`)
const codesOf = ({ categories }: Breakdown) => categories.map((category) => category.code)
const lastQuarter = fiscalQuarter('FY2017Q4')

describe('the dictionary', () => {
  test('has about 65 metrics, some for each kind of program', () => {
    expect(metrics.length).toBeGreaterThanOrEqual(60)
    for (const kind of programKinds) {
      expect(metricsOf(kind.code, lastQuarter).length, kind.label).toBeGreaterThanOrEqual(8)
      expect(programKindLabel(kind.code)).toBe(kind.label)
    }
  })

  test('gives each metric a code and a label of its own', () => {
    expect(new Set(metrics.map((metric) => metric.code)).size).toBe(metrics.length)
    expect(new Set(metrics.map((metric) => metric.label)).size).toBe(metrics.length)
    expect(new Set(breakdowns.map((breakdown) => breakdown.code)).size).toBe(breakdowns.length)
    expect(new Set(breakdowns.map((breakdown) => breakdown.label)).size).toBe(breakdowns.length)
  })

  test('finds what it has, and nothing else', () => {
    for (const metric of metrics) expect(findMetric(metric.code)).toBe(metric)
    for (const breakdown of breakdowns) expect(findBreakdown(breakdown.code)).toBe(breakdown)
    for (const text of ['', 'clients', 'NEW_CLIENTS', 'constructor', '__proto__']) {
      expect(findMetric(text)).toBeUndefined()
      expect(findBreakdown(text)).toBeUndefined()
    }
  })

  test('has no breakdown that nothing uses', () => {
    const used = new Set<string>(metrics.flatMap((metric) => metric.breakdowns))
    expect(breakdowns.filter((breakdown) => !used.has(breakdown.code))).toEqual([])
  })
})

describe('every metric', () => {
  test('says what is counted and when, in sentences', () => {
    for (const metric of metrics) {
      expect(metric.code).toMatch(code)
      expect(metric.label).toMatch(/^[A-Z].*[a-zA-Z]$/)
      expect(metric.definition).toMatch(/^[A-Z].+\.$/)
      const when = metric.countBasis === 'stock' ? /on the last day of the quarter/ : /in the quarter/
      expect(metric.definition, metric.code).toMatch(when)
    }
  })

  test('says where it comes from, and how sure that is', () => {
    for (const { source } of metrics) expect(source).toMatch(standing)
  })

  test('has breakdowns of the dictionary, each once, and adds up as its count basis says', () => {
    for (const metric of metrics) {
      for (const breakdown of metric.breakdowns) expect(findBreakdown(breakdown)).toBeDefined()
      expect(new Set(metric.breakdowns).size).toBe(metric.breakdowns.length)
      expect(metric.addsOver).toEqual(addsOverByBasis[metric.countBasis])
    }
  })

  test('is in force from a quarter that does not lie before the dictionary', () => {
    for (const { effectiveFrom, effectiveTo } of metrics) {
      expect(effectiveFrom >= dictionaryStart).toBe(true)
      expect(effectiveTo === undefined || effectiveTo >= effectiveFrom).toBe(true)
    }
  })
})

describe('every breakdown', () => {
  test('has at least two categories, each with its own code and label', () => {
    for (const { categories } of breakdowns) {
      expect(categories.length).toBeGreaterThanOrEqual(2)
      expect(new Set(categories.map((category) => category.code)).size).toBe(categories.length)
      expect(new Set(categories.map(({ label }) => label)).size).toBe(categories.length)
      for (const category of categories) {
        expect(category.code).toMatch(code)
        expect(category.label).toMatch(/^\S(.*\S)?$/)
      }
    }
  })

  test('that says who people are ends with "not reported" and "not tracked"', () => {
    for (const breakdown of breakdowns.filter(({ demographic }) => demographic)) {
      expect(codesOf(breakdown).slice(-2), breakdown.code).toEqual(['not_reported', 'not_tracked'])
    }
  })

  test('that is exhaustive has a place for the rest', () => {
    for (const breakdown of breakdowns.filter(({ exhaustive }) => exhaustive)) {
      const rest = ['other', 'unknown', 'not_reported', 'mixed']
      expect(
        codesOf(breakdown).some((category) => rest.includes(category)),
        breakdown.code,
      ).toBe(true)
    }
  })

  test('says where it comes from, and how sure that is', () => {
    for (const { source } of breakdowns) expect(source).toMatch(standing)
  })
})

describe('what adds up to the total', () => {
  test.each(['trafficking_type', 'age_group', 'gender', 'citizenship', 'referral_source', 'race_ethnicity'])(
    '%s does',
    (breakdown) => {
      expect(findBreakdown(breakdown)).toMatchObject({ exhaustive: true, exclusive: true })
    },
  )

  test.each(['special_classification', 'service', 'exit_outcome'])(
    '%s does not: a person may be in several',
    (text) => {
      const breakdown = findBreakdown(text)
      expect(breakdown && addsUpToTotal(breakdown)).toBe(false)
    },
  )
})

describe('what is counted changes with time', () => {
  test('people waiting are asked from FY2015 Q1 on', () => {
    const asked = (quarter: string) =>
      metricsOf('direct_services', fiscalQuarter(quarter)).includes(metricCalled('clients_waiting'))
    expect(asked('FY2014Q4')).toBe(false)
    expect(asked('FY2015Q1')).toBe(true)
  })

  test('texts are a channel from the quarter in which the text line opened', () => {
    const channel = findBreakdown('channel')
    const codes = (quarter: string) =>
      channel && categoriesOf(channel, fiscalQuarter(quarter)).map((category) => category.code)
    expect(codes('FY2013Q1')).not.toContain('text')
    expect(codes('FY2013Q2')).toContain('text')
  })

  test('nothing is asked before the dictionary begins', () => {
    for (const { code: kind } of programKinds) expect(metricsOf(kind, fiscalQuarter('FY2012Q4'))).toEqual([])
  })
})

test('people are victims only in the field’s own terms, and nowhere in the words for clients', () => {
  for (const metric of metrics.filter(({ program }) => program === 'direct_services')) {
    expect(metric.label).not.toMatch(/victim/i)
  }
})
