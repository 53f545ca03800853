// Browser tests need a Chromium. Muster takes the one that is there, or has Playwright or Debian bring one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { environment, root, say } from './bring.mjs'

// The shell is the same Chromium without windows: the browser tests take a third less of the processor with it.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]

/** The path of a Chromium to test with; installs one if need be. Ends with a sentence if none can be had. */
export async function findChromium() {
  const found = installed() ?? (await playwrights())
  if (found) return found
  say('No Chromium on this machine: asking Playwright for one …')
  spawnSync(
    'pnpm',
    ['--filter', '@muster/dashboard', 'exec', 'playwright', 'install', '--with-deps', 'chromium'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'ignore'],
      env: environment,
      timeout: 300_000,
    },
  )
  const brought = await playwrights()
  if (brought) return brought
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Playwright could not bring one: installing Debian’s …')
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  }
  const last = installed()
  if (last) return last
  say(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.',
  )
  process.exit(1)
}

function installed() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

async function playwrights() {
  const resolve = createRequire(join(root, 'apps/dashboard/package.json')).resolve
  const { chromium } = await import(pathToFileURL(resolve('@playwright/test')).href)
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}
