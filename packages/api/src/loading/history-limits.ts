import type { Limits } from '@muster/intake'

/** What a file of history may cost, where an upload may cost less: it is read from this machine, one at a time. */
export const historyLimits: Pick<Limits, 'bytes' | 'rows'> = {
  bytes: 2 * 1024 ** 3,
  /** 19 bytes of memory each, and 4 more for a while. */
  rows: 20_000_000,
}
