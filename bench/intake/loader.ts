// The process that loads: told `load`, it loads the file once, and says how long that took and what memory it needed.
import { loadActor, loadHistory, openDatabase } from '../../packages/api/src/index.ts'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

export interface Loaded {
  readonly seconds: number
  /** Resident memory at its highest, above what it was before. */
  readonly peakBytes: number
  readonly lines: number
  readonly findings: number
  readonly repairs: number
}

const [url = '', path = '', userId = '', now = ''] = process.argv.slice(2)
const store = await openDatabase({ kind: 'postgres', url })
const actor = await loadActor(store.db, userId)
globalThis.gc?.()
await wait(200)
/** Before anything was loaded: what a load leaves behind counts as well. */
const idle = process.memoryUsage.rss()

process.on('message', (told) => {
  if (told === 'end') void store.close().then(() => process.disconnect())
  else void load().then((loaded) => process.send?.(loaded))
})
process.send?.('ready')

async function load(): Promise<Loaded> {
  globalThis.gc?.()
  let peak = idle
  const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20)
  const start = performance.now()
  const outcome = await loadHistory({ store, actor, now, newId: randomUUID }, { path })
  const seconds = (performance.now() - start) / 1000
  clearInterval(sampling)
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.result.findings.slice(0, 3)))
  const { counts, repairCount } = outcome.result
  return {
    seconds,
    peakBytes: Math.max(peak, process.memoryUsage.rss()) - idle,
    lines: outcome.lines,
    findings: counts.warning + counts.info,
    repairs: repairCount,
  }
}
