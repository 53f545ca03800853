import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countTests } from './count-tests.mjs'

function reportOf(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'muster-count-')), 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

describe('the closing line', () => {
  it('counts a suite that left no report as a failure', () => {
    expect(countTests('/nowhere/unit.json')).toMatchObject({ passed: 0, failed: 1, missing: true })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const report = reportOf({
      numTotalTests: 3,
      numPassedTests: 2,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    })
    expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 1 })
  })

  it('counts what a browser run could not start as failures', () => {
    const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 3 }
    expect(countTests(reportOf({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 3, skipped: 3 })
  })
})
