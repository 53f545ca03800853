// How the dashboard feels in Chromium, on the built demonstration, signed in as a program officer. Needs a build: npm start
// makes one. Last line: {bench, interactive_ms, js_kb, layout_shift, filter_ms}.
// - interactive_ms: the overview on a processor slowed down four times and "Fast 3G" (150 ms, 1.6 Mbit/s), in the browser
//   that has just signed in: until its last script has come and the main thread is free. Median of five.
// - js_kb: scripts of the heaviest page of the dashboard with an empty cache, compressed, as they come over the wire.
// - layout_shift: the worst page's (CLS), slowed down as above.
// - filter_ms: on this machine as it is, from choosing another metric to the new title and picture. Median of five.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findChromium } from '../apps/cli/launch/find-chromium.mjs'
import { people, signInAs } from '../apps/dashboard/e2e/setting/people.ts'
import { commandLine } from '../apps/dashboard/e2e/setting/places.ts'
import { startServer } from '../apps/dashboard/e2e/setting/start-server.ts'
import { dashboardPages } from '../apps/dashboard/src/lib/dashboard/dashboard-pages.ts'
import { paths } from '../apps/dashboard/src/lib/paths.ts'
import { countScriptBytes } from './dashboard/script-bytes.ts'
import { readLoad, watchLoad, type Loading } from './dashboard/watch-load.ts'
import { median } from './measuring/median.ts'

const rounds = 5
const fast3G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }

const { chromium } = createRequire(new URL('../apps/dashboard/package.json', import.meta.url))(
  '@playwright/test',
)

const parent = await mkdtemp(join(tmpdir(), 'muster-bench-'))
const folder = join(parent, 'data')
await promisify(execFile)(process.execPath, [commandLine, 'seed', '--folder', folder], { maxBuffer: 2 ** 24 })
const server = await startServer(folder)
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
const routes = [
  ...dashboardPages.map(({ page }) => paths.dashboard(page)),
  paths.views(),
  paths.dashboardPlan(),
]

try {
  const overview: number[] = []
  for (let round = 0; round < rounds; round++) overview.push((await slowly(paths.dashboard())).interactive)
  const shifts: number[] = []
  const weights: number[] = []
  for (const route of routes) {
    const { layoutShift } = await slowly(route)
    shifts.push(layoutShift)
    weights.push(await weightOf(route))
    console.error(
      `${route}: ${Math.round((weights.at(-1) ?? 0) / 1024)} KB of scripts, layout shift ${layoutShift.toFixed(3)}`,
    )
  }
  console.log(
    JSON.stringify({
      bench: 'dashboard',
      interactive_ms: Math.round(median(overview)),
      js_kb: Math.round(Math.max(...weights) / 1024),
      layout_shift: Number(Math.max(...shifts).toFixed(3)),
      filter_ms: Math.round(await filterTime()),
    }),
  )
} finally {
  await browser.close()
  await server.stop()
  await rm(parent, { recursive: true, force: true })
}

async function signedIn() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signInAs(page, server.origin, people.officer)
  return { context, page }
}

async function slowly(route: string): Promise<Loading> {
  const { context, page } = await signedIn()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', fast3G)
  await network.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watchLoad)
  await page.goto(server.origin + route)
  await page.waitForLoadState('networkidle')
  const loading: Loading = await page.evaluate(readLoad)
  await context.close()
  return loading
}

async function weightOf(route: string): Promise<number> {
  const { context, page } = await signedIn()
  const network = await context.newCDPSession(page)
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  const bytes = await countScriptBytes(network)
  await page.goto(server.origin + route)
  await page.waitForLoadState('networkidle')
  await context.close()
  return bytes()
}

async function filterTime(): Promise<number> {
  const { context, page } = await signedIn()
  await page.goto(server.origin + paths.dashboard('trend'))
  await page.waitForLoadState('networkidle')
  const times: number[] = []
  const menu = page.locator('select[name="metric"]')
  const values: string[] = await menu
    .locator('option')
    .evaluateAll((options: HTMLOptionElement[]) => options.map(({ value }) => value))
  // The first change fetches what the others have: it is not counted.
  for (const value of values.slice(1, rounds + 2)) {
    times.push(
      await menu.evaluate(async (select: HTMLSelectElement, wanted: string) => {
        const title = () => document.querySelector('h1')?.textContent
        const before = title()
        const start = performance.now()
        select.value = wanted
        select.dispatchEvent(new Event('input', { bubbles: true }))
        select.dispatchEvent(new Event('change', { bubbles: true }))
        while (title() === before) await new Promise(requestAnimationFrame)
        await new Promise(requestAnimationFrame)
        return performance.now() - start
      }, value),
    )
  }
  await context.close()
  return median(times.slice(1))
}
