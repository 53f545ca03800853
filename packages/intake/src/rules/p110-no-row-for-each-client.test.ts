import { describe, expect, test } from 'vitest'
import { judgeTable } from '../privacy/labelled/measure.ts'
import { tuneTables } from '../privacy/labelled/labelled-table.ts'

describe('a table with a row for each client is told from one with counts', () => {
  test.each(tuneTables.map((table) => [table.heading.join(', '), table] as const))('%s', (_, table) =>
    expect(judgeTable(table).said).toBe(table.rule),
  )
})
