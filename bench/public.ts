// What the public reads, beside the same bytes served as files by sirv in the same run. Needs a build: npm start makes one.
// Last line: {bench, throughput, p99, page_kb, peak_mb}.
// - throughput, p99: requests per second, and the time within which 99 of 100 are answered, of Muster divided by sirv’s: the
//   worst of a page with a chart, the heaviest page and the API. Server, sirv and load generator have a process each; rounds
//   of one and the other alternate; medians of five.
// - page_kb: everything that a browser with an empty cache fetches for the heaviest public page that one reads, compressed. The
//   page to try a file is a tool, which brings its scripts at once: its weight is printed, and not counted.
// - peak_mb: the most that the server has in memory while all public pages are asked for, `--minutes 5`.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { findChromium } from '../apps/cli/launch/find-chromium.mjs'
import { commandLine } from '../apps/dashboard/e2e/setting/places.ts'
import {
  dataAddresses,
  pageAddresses,
  readAddresses,
} from '../apps/dashboard/e2e/setting/public-addresses.ts'
import { startServer } from '../apps/dashboard/e2e/setting/start-server.ts'
import { readLoad, watchLoad, type Loading } from './dashboard/watch-load.ts'
import { median } from './measuring/median.ts'
import { copyAsFiles } from './public/copy-as-files.ts'
import { load, type Load } from './public/load.ts'
import { watchMemory } from './public/memory.ts'
import { countBytes } from './public/page-weight.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' } } })
const rounds = 5
const seconds = 3
const measured = ['/data/new_clients', '/releases/2', '/api/v1/releases/latest']
const fast3G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }

const parent = await mkdtemp(join(tmpdir(), 'muster-bench-'))
const folder = join(parent, 'data')
await promisify(execFile)(process.execPath, [commandLine, 'seed', '--folder', folder], { maxBuffer: 2 ** 24 })
const server = await startServer(folder, { MUSTER_QUESTIONS_PER_MINUTE: '1000000000' })
const files = join(parent, 'files')
await copyAsFiles(server.origin, measured, files)
const baseline = spawn(process.execPath, [join(import.meta.dirname, 'public/serve-files.ts'), files])
const [port] = await once(baseline.stdout, 'data')
const beside = `http://127.0.0.1:${String(port).trim()}`

try {
  const ratios = []
  for (const address of measured) ratios.push(await compare(address))
  const memory = await soak(Number(values.minutes) * 60)
  console.log(
    JSON.stringify({
      bench: 'public',
      throughput: Number(Math.min(...ratios.map(({ throughput }) => throughput)).toFixed(2)),
      p99: Number(Math.max(...ratios.map(({ p99 }) => p99)).toFixed(2)),
      page_kb: Math.round(await heaviestPage()),
      peak_mb: Math.round(memory),
    }),
  )
} finally {
  baseline.kill()
  await server.stop()
  await rm(parent, { recursive: true, force: true })
}

async function compare(address: string): Promise<{ throughput: number; p99: number }> {
  const ours: Load[] = []
  const theirs: Load[] = []
  // Both have done it before they are measured.
  for (const origin of [server.origin, beside]) await load(origin + address, 1)
  for (let round = 0; round < rounds; round += 1) {
    const turns = [
      async () => ours.push(await load(server.origin + address, seconds)),
      async () => theirs.push(await load(beside + address, seconds)),
    ]
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn()
  }
  const middle = (loads: readonly Load[], of: keyof Load) => median(loads.map((each) => each[of]))
  const told = (loads: readonly Load[]) =>
    `${Math.round(middle(loads, 'perSecond'))}/s, p99 ${middle(loads, 'p99')} ms`
  console.error(`${address}: ${told(ours)}; sirv ${told(theirs)}`)
  return {
    throughput: middle(ours, 'perSecond') / middle(theirs, 'perSecond'),
    p99: middle(ours, 'p99') / middle(theirs, 'p99'),
  }
}

/** All public addresses in turn, for some time. @returns megabytes, at the most. */
async function soak(duration: number): Promise<number> {
  const stop = watchMemory(server.pid)
  const addresses = [...pageAddresses, ...dataAddresses]
  const end = performance.now() + duration * 1000
  for (let turn = 0; performance.now() < end; turn += 1)
    await load(server.origin + (addresses[turn % addresses.length] ?? ''), 2)
  const seen = stop()
  const third = Math.ceil(seen.length / 3)
  const [middle, last] = [median(seen.slice(third, -third)), median(seen.slice(-third))]
  console.error(
    `Memory: ${middle.toFixed(0)} MB in the second third, ${last.toFixed(0)} MB in the last, ${Math.max(...seen).toFixed(0)} MB at the most`,
  )
  return Math.max(...seen)
}

/** Kilobytes. */
async function heaviestPage(): Promise<number> {
  const { chromium } = createRequire(new URL('../apps/dashboard/package.json', import.meta.url))(
    '@playwright/test',
  )
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  const weights: number[] = []
  for (const address of pageAddresses) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    const bytes = await countBytes(network)
    await network.send('Network.emulateNetworkConditions', fast3G)
    await network.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.addInitScript(watchLoad)
    await page.goto(server.origin + address)
    await page.waitForLoadState('networkidle')
    const { layoutShift }: Loading = await page.evaluate(readLoad)
    const readable: number = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    )
    const weight = bytes() / 1024
    if (readAddresses.includes(address)) weights.push(weight)
    console.error(
      `${address}: ${weight.toFixed(1)} KB, readable after ${Math.round(readable)} ms, layout shift ${layoutShift.toFixed(3)}`,
    )
    await context.close()
  }
  await browser.close()
  return Math.max(...weights)
}
