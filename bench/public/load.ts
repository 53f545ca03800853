import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const autocannon = fileURLToPath(import.meta.resolve('autocannon'))

/** What a load generator saw. */
export interface Load {
  readonly perSecond: number
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number
}

/** Asks an address again and again over 64 connections, in a process of its own, as a browser would: Brotli is taken. Throws if an answer is not 200. */
export async function load(address: string, seconds: number): Promise<Load> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [autocannon, '--json', '-c', '64', '-d', String(seconds), '-H', 'accept-encoding: gzip, br', address],
    { maxBuffer: 2 ** 24 },
  )
  const said: {
    '2xx': number
    non2xx: number
    errors: number
    requests: { average: number }
    latency: { p99: number }
  } = JSON.parse(stdout)
  if (said.non2xx + said.errors > 0 || said['2xx'] === 0)
    throw new Error(`${address}: ${said.non2xx} answers were not 200, ${said.errors} did not come.`)
  return { perSecond: said.requests.average, p99: said.latency.p99 }
}
