import { defaultPolicy, type DisclosurePolicy } from '../disclosure-policy.ts'

/** What makes a count of a table with margins too small to be shown. */
export interface TablePolicy extends DisclosurePolicy {
  /** Whether it is sensitive, too, that nobody is there: zeros are withheld like 1 … threshold − 1. */
  readonly protectZeros: boolean
}

export const defaultTablePolicy: TablePolicy = { ...defaultPolicy, protectZeros: false }
