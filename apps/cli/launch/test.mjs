// `npm test`: every check of the project, then one line that counts the tests of all suites.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bring, environment, root, say } from './bring.mjs'
import { countTests } from './count-tests.mjs'
import { findChromium } from './find-chromium.mjs'

const suites = [
  ...readdirSync(join(root, 'packages')).map((name) => [`packages/${name}`, 'unit.json']),
  ['apps/cli', 'unit.json'],
  ['apps/dashboard', 'unit.json'],
  ['apps/dashboard', 'browser.json'],
]

bring()
const env = { ...environment, CHROMIUM: await findChromium() }
// A suite that crashes leaves no report, and a missing report counts as a failure.
for (const [place, report] of suites) rmSync(join(root, place, 'test-results', report), { force: true })

// Lint is one of its tasks: a core that the browser tests leave idle does it. It reads what `svelte-kit sync` writes.
const tasks = ['typecheck', 'test', 'e2e', 'eslint', 'prettier', 'knip']
const { status } = spawnSync(
  'turbo',
  ['run', ...tasks, '--continue', '--output-logs=new-only', '--log-order=grouped'],
  { cwd: root, stdio: 'inherit', env },
)

const total = { passed: 0, failed: 0, skipped: 0 }
for (const [place, report] of suites) {
  const counted = countTests(join(root, place, 'test-results', report))
  for (const key of Object.keys(total)) total[key] += counted[key]
  say(
    `${place} ${report.replace('.json', '')}: ${line(counted)}${counted.missing ? ' (no report: it did not finish)' : ''}`,
  )
}
// Types and lint have no report of tests.
if (status !== 0) say('A task found something: see above.')
if (status !== 0 && total.failed === 0) total.failed = 1
process.stdout.write(`${line(total)}\n`)
process.exit(total.failed > 0 ? 1 : 0)

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
