import { readFileSync } from 'node:fs'

/** The most memory that a process has held, in megabytes: what its page and its workers use, wherever they keep it. */
export function mostMemoryOf(process: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
