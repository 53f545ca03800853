import { pino } from 'pino'
import type { Log } from './log.ts'

let standardOutput: Log | undefined

/** The log of a server: lines of JSON on standard output, from one writer for the process. */
export function createLog(): Log {
  return (standardOutput ??= pino({ name: 'muster', base: null }))
}
