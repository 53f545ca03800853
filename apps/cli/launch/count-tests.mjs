import { existsSync, readFileSync } from 'node:fs'

/** Reads a Vitest or Playwright JSON report → how many tests passed, failed, were skipped. */
export function countTests(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0, missing: true }
  const report = JSON.parse(readFileSync(path, 'utf8'))
  return 'numTotalTests' in report ? vitest(report) : playwright(report)
}

function vitest(report) {
  // A file that fails to load fails as a suite and has no tests of its own.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function playwright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}
