import type { Stratum } from '@muster/metrics'
import type { Column } from './columns.ts'

/**
 * What a column stands for whose heading Muster does not know: a column of the long layout; in the wide layout a line of
 * the form; or nothing, and it is not read.
 */
export type ColumnMeaning =
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'stratum'; readonly stratum: Stratum }
  | { readonly kind: 'ignored' }

/** What a person said of one heading. A list of these, not an object by heading: a heading may be `__proto__`. */
export interface MappedColumn {
  /** As `headingKey` has it. */
  readonly heading: string
  readonly meaning: ColumnMeaning
}
export type ColumnMapping = readonly MappedColumn[]

/** What of a heading counts when it is matched: not case, not spacing, not punctuation. Plain words with one space between. */
export const headingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
