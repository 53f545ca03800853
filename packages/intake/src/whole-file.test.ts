import { formFor, states } from '@muster/metrics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyTable, writeTable, type WrittenCount } from './fixtures/arbitrary-table.ts'
import { checkText, heading, loneStar } from './fixtures/check-text.ts'
import { columns } from './layout/columns.ts'
import type { CheckResult } from './check-result.ts'
import type { Finding } from './findings/finding.ts'
import { fiscalQuarter } from '@muster/metrics'

const plain = { delimiter: ',', lineBreak: '\n' }
const linesOf = (table: readonly WrittenCount[]) =>
  writeTable(
    table.map((count) => ({ ...count, note: '' })),
    plain,
  )
    .trimEnd()
    .split('\n')
    .slice(1)
const withoutCells = (findings: readonly Finding[]) => findings.map(({ cell: _, ...finding }) => finding)
const answersOf = ({ values }: CheckResult) => [...values.each()].map(({ row: _, ...answer }) => answer)

describe('what a file says does not hang on how it is written', () => {
  test('the order of columns does not matter', async () => {
    const anyOrder = fc.shuffledSubarray([...columns.keys()], { minLength: columns.length })
    await fc.assert(
      fc.asyncProperty(anyTable, anyOrder, async (table, order) => {
        const lines = [heading, ...linesOf(table)]
        const moved = lines.map((line) => {
          const cells = line.split(',')
          return order.map((at) => cells[at] ?? '').join(',')
        })
        const inOrder = await checkText(lines.join('\n'))
        const inAnother = await checkText(moved.join('\n'))
        expect(answersOf(inAnother)).toEqual(answersOf(inOrder))
        expect(withoutCells(inAnother.findings)).toEqual(withoutCells(inOrder.findings))
        expect(inAnother).toMatchObject({
          counts: inOrder.counts,
          totals: inOrder.totals,
          rows: inOrder.rows,
        })
      }),
    )
  })

  test('spaces, letters, separators and blank rows change nothing but the list of repairs', async () => {
    const untidy = (line: string) =>
      line
        .toLowerCase()
        .split(',')
        .map((cell) => (/^\d{4,}$/.test(cell) ? `"${Number(cell).toLocaleString('en-US')}"` : ` ${cell} `))
        .join(',')
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const tidy = await checkText([heading, ...linesOf(table)].join('\n'))
        const other = await checkText(
          ['', heading.toUpperCase(), ...linesOf(table).flatMap((line) => [untidy(line), ' , '])].join('\n'),
        )
        expect(answersOf(other)).toEqual(answersOf(tidy))
        expect(other.counts).toEqual(tidy.counts)
        expect(tidy.repairCount).toBe(0)
        expect(other.repairCount).toBeGreaterThan(table.length * 3)
      }),
    )
  })

  test('the order of rows changes no answer, no total and no number of findings', async () => {
    const distinct = anyTable.map((table) => [
      ...new Map(table.map((count) => [linesOf([count])[0]?.split(',').slice(0, 6).join(), count])).values(),
    ])
    await fc.assert(
      fc.asyncProperty(distinct, async (table) => {
        const forwards = await checkText([heading, ...linesOf(table)].join('\n'))
        const backwards = await checkText([heading, ...linesOf(table).toReversed()].join('\n'))
        expect(answersOf(backwards)).toEqual(answersOf(forwards).toReversed())
        expect(backwards.totals).toEqual(forwards.totals)
        expect(backwards.counts).toEqual(forwards.counts)
      }),
    )
  })
})

describe('every finding', () => {
  const cell = fc.constantFrom(
    '',
    'x',
    'TX',
    'ZZ',
    'new_clients',
    'gender',
    'male',
    '34',
    '-1',
    '1.5',
    'FY2017Q4',
    'FY2030Q1',
    '2016-VT-BX-K012',
  )
  const anyRow = fc.array(cell, { minLength: 6, maxLength: 9 }).map((cells) => cells.join(','))

  test('points to a row that is there, and repeats only what stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 30 }), async (rows) => {
        const lines = [heading, ...rows]
        const { findings } = await checkText(lines.join('\n'), { awards: [loneStar] })
        for (const { row, column, value, message, fix } of findings) {
          expect(message).toMatch(/\.$/)
          expect(fix).toMatch(/\.$/)
          if (row === null) continue
          expect(lines[row - 1]).toBeDefined()
          const at = columns.findIndex((name) => name === column)
          if (at !== -1 && value !== null) expect(lines[row - 1]?.split(',')[at]).toBe(value)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a report that is right', () => {
  const quarter = fiscalQuarter('FY2017Q4')
  const form = formFor('direct_services', quarter)

  test('stays right in any state, and one wrong part of it is one finding', async () => {
    const anyState = fc.constantFrom(...states.map(({ code }) => code))
    const anyPart = fc.constantFrom(...form.filter(({ breakdown }) => breakdown === 'age_group'))
    await fc.assert(
      fc.asyncProperty(anyState, anyPart, fc.integer({ min: 1, max: 900 }), async (state, part, extra) => {
        const lines = (slip: number) =>
          form.map(({ metric, breakdown, category }) => {
            const isSlip =
              metric === part.metric && breakdown === part.breakdown && category === part.category
            return [
              '2016-VT-BX-K012',
              quarter,
              state,
              metric,
              breakdown,
              category,
              // A report of zeros alone is unusual: somebody was trained.
              isSlip ? slip : metric === 'staff_trained' ? 2 : 0,
              '',
            ].join(',')
          })
        expect((await checkText([heading, ...lines(0)].join('\n'))).findings).toEqual([])
        const { findings } = await checkText([heading, ...lines(extra)].join('\n'))
        expect(findings).toMatchObject([{ code: 'V401', value: '0' }])
        expect(findings[0]?.message).toContain(`${extra} too many`)
      }),
      { numRuns: 30 },
    )
  })
})
