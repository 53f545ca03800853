/** What the public sees of one total. */
export type PublishedCell<Key extends string = string> = {
  readonly key: Key
} & (
  | { readonly status: 'published'; readonly value: number }
  /** A small change since the last release: the old value stays until the change is large enough. */
  | { readonly status: 'revision_pending'; readonly value: number }
  | { readonly status: 'withheld'; readonly value: null }
  /** Nobody reported a number: distinct from zero, and from withheld. */
  | { readonly status: 'no_data'; readonly value: null }
)

declare const proven: unique symbol

/**
 * Totals that may leave the building. Only `protectTotals` makes one: public procedures take and
 * return nothing else, so an unprotected number does not compile.
 */
export interface PublishedTable<Key extends string = string> {
  readonly cells: readonly PublishedCell<Key>[]
  readonly [proven]: true
}
