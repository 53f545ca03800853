import type { Coverage } from '@muster/data'
import type { Instant } from '../context.ts'

/** The latest moment at which any of these figures moved; null while none did. */
export const lastChange = (coverage: readonly Pick<Coverage, 'changedAt'>[]): Instant | null =>
  coverage
    .flatMap(({ changedAt }) => changedAt ?? [])
    .toSorted()
    .at(-1) ?? null
