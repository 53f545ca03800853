import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds a lock, so that another process can tell whether it still lives. */
export interface Holder {
  /** Of this one taking; never the same twice. */
  token: string
  pid: number
  host: string
  /** Which start of the kernel, which room of process ids, and when the process began; null where Linux is not. */
  boot: string | null
  pidNamespace: string | null
  started: string | null
}

const orNull = (read: () => string): string | null => {
  try {
    return read()
  } catch {
    return null
  }
}

/**
 * Clock ticks from boot to the start of a process: tells it from a later one that was given the same pid.
 * Null where Linux is not, and for a process that ended and only waits to be counted (a zombie).
 */
const startOf = (pid: number) =>
  orNull(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in parentheses and may hold anything; what follows it is field 3 onwards.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') throw new Error('it has ended')
    return rest[22 - 4] ?? ''
  })

export const thisProcess = (token: string): Holder => ({
  token,
  pid: process.pid,
  host: hostname(),
  boot: orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  pidNamespace: orNull(() => readlinkSync('/proc/self/ns/pid')),
  started: startOf(process.pid),
})

/** `unknown`: it ran on another machine or in another container, where a process id of ours says nothing. */
export function stateOf(holder: Holder, self: Holder): 'alive' | 'dead' | 'unknown' {
  if (holder.host !== self.host) return 'unknown'
  if (holder.boot !== self.boot) return 'dead'
  if (holder.pidNamespace !== self.pidNamespace) return 'unknown'
  if (!answers(holder.pid)) return 'dead'
  return holder.started === null || startOf(holder.pid) === holder.started ? 'alive' : 'dead'
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else exists too, though we may not signal it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** What a lock file says. Throws for anything else. */
export function parseHolder(text: string): Holder {
  const said: unknown = JSON.parse(text)
  if (typeof said !== 'object' || said === null) throw new Error('not an object')
  const field = (name: keyof Holder): unknown => Reflect.get(said, name)
  const words = (name: keyof Holder) => {
    const value = field(name)
    if (typeof value !== 'string') throw new Error(`no ${name}`)
    return value
  }
  const wordsOrNull = (name: keyof Holder) => (field(name) === null ? null : words(name))
  const pid = field('pid')
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) throw new Error('no pid')
  return {
    token: words('token'),
    pid,
    host: words('host'),
    boot: wordsOrNull('boot'),
    pidNamespace: wordsOrNull('pidNamespace'),
    started: wordsOrNull('started'),
  }
}
