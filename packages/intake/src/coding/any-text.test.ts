import { isoDate } from '@muster/metrics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Known } from '../award-facts.ts'
import { ReportList } from '../counts/report-list.ts'
import { rulebook } from '../rules/rulebook.ts'
import { loneStar } from '../fixtures/check-text.ts'
import { answerKinds } from './answer-kind.ts'
import { codeLine } from './code-line.ts'
import { placeCoder } from './code-place.ts'
import { codeValue } from './code-value.ts'
import { cellRepairKinds } from '../findings/cell-repair-kinds.ts'

const known = (awards: boolean, refused: readonly string[] = []): Known => ({
  today: isoDate('2017-10-16'),
  awards: awards ? new Map([[loneStar.number, loneStar]]) : undefined,
  refused: new Set(refused),
})
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '2016-VT-BX-K012',
        'FY2017Q4',
        'TX',
        'Texas',
        'new_clients',
        '.gender',
        'male',
        '1',
        ',234',
        ' ',
        '"',
        "'",
        '-',
        '.0',
        'total',
        'NR',
        '\u00a0',
        '__proto__',
        'Sep-17',
        '#',
        '=',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
)
const refused = fc.subarray([
  'R101',
  'R102',
  'R103',
  'R104',
  'R105',
  ...cellRepairKinds.map(({ code }) => code),
])

test('no texts whatsoever make a reader fail, and no refused repair is ever made', () => {
  fc.assert(
    fc.property(text, text, text, refused, fc.boolean(), (one, two, three, codes, awards) => {
      const facts = known(awards, codes)
      const { cells } = placeCoder(new ReportList(), facts)(one, two, three)
      const line = codeLine(one, two, three, rulebook.lines, facts.refused)
      const values = [one, two, three].map((cell) => codeValue(cell, facts))
      for (const { repairs } of [...cells, line, ...values.map(({ said }) => said)].filter(
        ({ id }) => id !== -1,
      ))
        expect(repairs.filter(({ kind }) => codes.includes(kind.code))).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

test('what cannot be read always meets an objection: nothing is dropped in silence', () => {
  fc.assert(
    fc.property(text, text, text, refused, (one, two, three, codes) => {
      const facts = known(false, codes)
      const place = placeCoder(new ReportList(), facts)(one, two, three)
      if (place.report === -1) expect(place.cells.flatMap(({ objections }) => objections)).not.toEqual([])
      const line = codeLine(one, two, three, rulebook.lines, facts.refused)
      if (line.id === -1) expect(line.objections).not.toEqual([])
      const { answer, said } = codeValue(one, facts)
      expect(answer.kind === answerKinds.unreadable).toBe(said.objections.length > 0)
    }),
    { numRuns: 1_000 },
  )
})

test('a text of a million characters is judged in no time', () => {
  const begin = performance.now()
  for (const part of ['1', 'a', ' ', '"', "'", '-', '.', '=', '(', '\u200b', 'Q4 ', '1,']) {
    const long = part.repeat(Math.floor(1_000_000 / part.length))
    placeCoder(new ReportList(), known(true))(long, long, long)
    codeLine(long, long, long, rulebook.lines)
    codeValue(long, known(true))
  }
  expect(performance.now() - begin).toBeLessThan(20_000)
})
