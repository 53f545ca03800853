// How fast 250,000 rows are checked on the built page "Try a file" in Chromium, beside Papa Parse alone in a worker there
// (which only cuts them), on the same file in the same run, alternating. Needs a build: npm start makes one.
// Last line: {bench, rows, first_finding_ms, total_ms, vs_papaparse, longest_task_ms, peak_mb}. Times are from choosing the
// file to what the person sees; vs_papaparse 1 = as fast as Papa Parse alone, 0.5 = takes twice as long; longest_task_ms
// is of the main thread, 0 if none reached 50 ms; peak_mb is the page's process with all its workers, Linux only.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../apps/cli/launch/find-chromium.mjs'
import { startServer } from '../apps/dashboard/e2e/setting/start-server.ts'
import { largeFile, rowCount } from './browser/file.ts'
import { mostMemoryOf } from './browser/memory-of.ts'
import { papaparsePage } from './browser/papaparse-page.ts'
import { watchPage, type Watched } from './browser/watch-page.ts'
import { median } from './measuring/median.ts'

const warmUps = 1
const rounds = 5

const { chromium } = createRequire(new URL('../apps/dashboard/package.json', import.meta.url))(
  '@playwright/test',
)

const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'))
const file = join(folder, 'large.csv')
await writeFile(file, largeFile())
const server = await startServer(join(folder, 'data'))
const papa = await papaparsePage()
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
try {
  const checks: (Watched & { peak: number })[] = []
  const ratios: number[] = []
  for (let round = -warmUps; round < rounds; round++) {
    const alone = await papaAlone()
    const own = await musterPage()
    if (round < 0) continue
    checks.push(own)
    ratios.push(alone / (own.total ?? NaN))
  }
  const of = (pick: (check: Watched & { peak: number }) => number | null) =>
    Math.round(median(checks.map((check) => pick(check) ?? NaN)))
  console.log(
    JSON.stringify({
      bench: 'browser',
      rows: rowCount,
      first_finding_ms: of(({ first }) => first),
      total_ms: of(({ total }) => total),
      vs_papaparse: Number(median(ratios).toFixed(2)),
      longest_task_ms: Math.max(...checks.map(({ longestTask }) => Math.round(longestTask))),
      peak_mb: Math.max(...checks.map(({ peak }) => Math.round(peak))),
    }),
  )
} finally {
  await browser.close()
  papa.stop()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function musterPage(): Promise<Watched & { peak: number }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(watchPage)
  await page.goto(`${server.origin}/check`)
  await page.getByRole('button', { name: 'Paste rows' }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('#file').setInputFiles(file)
  await page.locator('#check-heading').waitFor({ timeout: 120_000 })
  // The last long task is told after it has ended.
  await page.waitForTimeout(500)
  const watched: Watched = await page.evaluate('globalThis.watched')
  const peak = mostMemoryOf(await rendererOf())
  await context.close()
  return { ...watched, peak }
}

async function papaAlone(): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(papa.origin)
  await page.waitForFunction("document.title === 'ready'")
  await page.locator('input').setInputFiles(file)
  await page.waitForFunction('globalThis.answer !== undefined', undefined, { timeout: 120_000 })
  const { rows, ms }: { rows: number; ms: number } = await page.evaluate('globalThis.answer')
  if (rows < rowCount) throw new Error(`Papa Parse read ${rows} of ${rowCount} rows.`)
  await context.close()
  return ms
}

/** The process of the one page that is open. */
async function rendererOf(): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo }: { processInfo: { type: string; id: number; cpuTime: number }[] } =
    await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  const busiest = renderers.toSorted((one, other) => other.cpuTime - one.cpuTime)[0]
  if (busiest === undefined) throw new Error('The browser has no process for the page.')
  return busiest.id
}
