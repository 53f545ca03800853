import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Hotline } from '#lib/hotline/hotline.ts'
import { hotlineFrom } from './hotline-from.ts'
import { webAddressIn } from './web-address-in.ts'

/** Where the counts are kept: a PostgreSQL server, or a folder for the embedded database. */
export type Where = { kind: 'postgres'; url: string } | { kind: 'folder'; folder: string }

export interface Publisher {
  name: string
  /** An e-mail address that somebody reads. */
  email: string
}

/** What the surroundings decide about a running server. */
export interface Environment {
  where: Where
  /** The clock stands in October 2017, people sign in with one click, and a banner says so. */
  demonstration: boolean
  /** Signs sessions. Absent: the demonstration keeps one of its own in its data folder. */
  secret: string | undefined
  /** The address that people type, e.g. `https://muster.example.gov`. Absent: whatever host asks, over plain http. */
  origin: string | undefined
  /** Agencies' own ways to sign in, by OpenID Connect: JSON, or the path of a file with it; see `readFederation`. */
  oidc: string | undefined
  /** The server that mail goes through, and who it comes from. Absent: mail waits. */
  mail: { smtp: string; from: string } | undefined
  /** What public pages name for somebody who needs help; null: none. */
  hotline: Hotline | null
  /** Who publishes the data, and whom to write to about them. Absent: there is no catalog of them. */
  publisher: Publisher | undefined
  /** Where the button to leave a page quickly leads. */
  leaveTo: string
  /** Whether this server sends mail and reminds people, beside answering. */
  jobs: boolean
  /** The header in which proxies name the address of whoever asks, in small letters, and how many proxies there are. Absent: nobody stands between. */
  addressHeader: { name: string; proxies: number } | undefined
  /** How often one network address may ask the public API in a minute, of each server. */
  questionsPerMinute: number
  host: string
  port: number
}

/** Reads the environment; nothing else in the dashboard does. Throws a RangeError for what it cannot be served with: a port that is none, a provider without a way back. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const port = Number(env['PORT'] || '3000')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`PORT must be a whole number from 0 to 65535, not "${env['PORT']}".`)
  }
  if (env['MUSTER_OIDC'] && !env['MUSTER_ORIGIN']) {
    throw new RangeError('MUSTER_OIDC needs MUSTER_ORIGIN: where a provider sends people back.')
  }
  const demonstration = env['MUSTER_DEMONSTRATION'] === '1'
  return {
    where: whereFrom(env),
    demonstration,
    secret: env['MUSTER_SECRET'] || undefined,
    origin: env['MUSTER_ORIGIN'] || undefined,
    oidc: env['MUSTER_OIDC'] || undefined,
    mail: mailFrom(env),
    hotline: hotlineFrom(env, demonstration),
    publisher: publisherFrom(env) ?? (demonstration ? ofDemonstration : undefined),
    // The weather: a page that anybody might have open.
    leaveTo: webAddressIn(env, 'MUSTER_LEAVE_TO') ?? 'https://www.weather.gov/',
    jobs: env['MUSTER_JOBS'] !== '0',
    addressHeader: addressHeaderFrom(env),
    questionsPerMinute: wholeNumberIn(env, 'MUSTER_QUESTIONS_PER_MINUTE', 120),
    // Where anybody may sign in with one click, only this machine is let in unless told otherwise.
    host: env['HOST'] || (demonstration ? '127.0.0.1' : '0.0.0.0'),
    port,
  }
}

/** Nobody: mail to it reaches no one (RFC 2606). */
const ofDemonstration: Publisher = { name: 'Demonstration of Muster', email: 'nobody@example.org' }

function publisherFrom(env: NodeJS.ProcessEnv): Publisher | undefined {
  const name = env['MUSTER_PUBLISHER_NAME']?.trim()
  const email = env['MUSTER_PUBLISHER_EMAIL']?.trim()
  if (!name && !email) return undefined
  if (!name || !email || !/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email)) {
    throw new RangeError(
      'The catalog of data needs MUSTER_PUBLISHER_NAME and MUSTER_PUBLISHER_EMAIL, an address.',
    )
  }
  return { name, email }
}

function addressHeaderFrom(env: NodeJS.ProcessEnv): Environment['addressHeader'] {
  const name = env['ADDRESS_HEADER']
  if (!name) return undefined
  return { name: name.toLowerCase(), proxies: wholeNumberIn(env, 'XFF_DEPTH', 1) }
}

function wholeNumberIn(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const number = Number(env[name] || otherwise)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new RangeError(`${name} must be a whole number from 1 up, not "${env[name]}".`)
  return number
}

function mailFrom(env: NodeJS.ProcessEnv): Environment['mail'] {
  const smtp = env['MUSTER_SMTP']
  if (!smtp) return undefined
  const from = env['MUSTER_MAIL_FROM']
  if (!from || !env['MUSTER_ORIGIN']) {
    throw new RangeError(
      'MUSTER_SMTP needs MUSTER_MAIL_FROM, who mail comes from, and MUSTER_ORIGIN, where its links lead.',
    )
  }
  return { smtp, from }
}

function whereFrom(env: NodeJS.ProcessEnv): Where {
  const url = env['DATABASE_URL']
  if (url) return { kind: 'postgres', url }
  return {
    kind: 'folder',
    folder: env['MUSTER_DATA'] || join(workspaceRoot(process.cwd()), '.muster/demonstration'),
  }
}

// Sought from the working folder: this file is bundled into `build/`, so its own address says nothing.
function workspaceRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder
    if (folder === dirname(folder)) return from
  }
}
