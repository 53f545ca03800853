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

const checks = [
  // First what prepares the rest: lint reads what `svelte-kit sync` writes.
  ['turbo', 'run', 'typecheck', 'test', 'e2e', '--continue', '--output-logs=new-only', '--log-order=grouped'],
  ['eslint', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['knip'],
]
const broken = checks.filter(([command, ...args]) => {
  say(`\n— ${[command, ...args.slice(0, 5)].join(' ')}`)
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status !== 0
})

const total = { passed: 0, failed: 0, skipped: 0 }
for (const [place, report] of suites) {
  const counted = countTests(join(root, place, 'test-results', report))
  for (const key of Object.keys(total)) total[key] += counted[key]
  say(
    `${place} ${report.replace('.json', '')}: ${line(counted)}${counted.missing ? ' (no report: it did not finish)' : ''}`,
  )
}
for (const [command] of broken) say(`${command} found something: see above.`)
if (broken.length > 0 && total.failed === 0) total.failed = broken.length
process.stdout.write(`${line(total)}\n`)
process.exit(total.failed > 0 ? 1 : 0)

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
