import { fiscalQuarter, formFor, isoDate, parseStratumKey } from '@muster/metrics'
import { describe, expect, test } from 'vitest'
import { checkAnswers, type AnsweredLine } from './check-answers.ts'
import { checkText, count, heading, loneStar } from './fixtures/check-text.ts'

const quarter = fiscalQuarter('FY2017Q4')
const options = { award: loneStar, quarter, today: isoDate('2017-10-16') }

function line(key: string, value: number, row: number | null = null): AnsweredLine {
  const stratum = parseStratumKey(key)
  if (stratum === undefined) throw new Error(key)
  return { state: 'TX', stratum, answer: { kind: 'value', value }, row }
}

const genders = ['female', 'male', 'other', 'not_reported', 'not_tracked']

describe('answers', () => {
  test('are judged as a file with the same answers is', async () => {
    const numbers: Record<string, number> = { new_clients: 34, clients_served: 20 }
    for (const [at, code] of genders.entries()) numbers[`new_clients.gender.${code}`] = at
    numbers['new_clients.special_classification.veteran'] = 50
    const keys = Object.keys(numbers)
    const text = [heading, ...keys.map((key) => count(key, numbers[key] ?? 0))].join('\n')
    const { findings } = await checkText(text, { awards: [loneStar] })
    const answered = keys.map((key, at) => line(key, numbers[key] ?? 0, at + 2))
    const strip = (all: typeof findings) =>
      all.map(({ code, row, message, fix, value }) => ({ code, row, message, fix, value }))
    expect(findings.length).toBeGreaterThan(3)
    expect(strip(checkAnswers(answered, options))).toEqual(strip(findings))
  })

  test('that were typed are found by their line, and have no row, in words neither', () => {
    const answers = [
      line('new_clients', 3),
      ...genders.map((code) => line(`new_clients.gender.${code}`, 1)),
      line('new_clients.special_classification.veteran', 9),
    ]
    const found = checkAnswers(answers, options)
    expect(found.find(({ code }) => code === 'V401')).toMatchObject({
      row: null,
      column: null,
      cell: null,
      subject: 'TX new_clients',
    })
    expect(found.find(({ code }) => code === 'V402')?.message).toMatch(/more than the total of 3\.$/)
    expect(found.map(({ message }) => message).join(' ')).not.toMatch(/\brow\b/)
  })

  test('that were typed beside those of a file have rows as far as there are any', () => {
    const found = checkAnswers([line('new_clients', 3, 7), line('clients_served', 1)], options)
    expect(found.find(({ code }) => code === 'Q201')).toMatchObject({ row: 7, subject: 'TX new_clients' })
  })

  test('of nothing at all lack every required line, in every state of the award', () => {
    const award = { ...loneStar, states: ['OK', 'TX'] as const }
    const found = checkAnswers([], { ...options, award })
    const required = formFor('direct_services', quarter).filter((each) => each.required).length
    expect(found.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([
      ['V209', String(required)],
      ['V209', String(required)],
    ])
  })
})
