/** A release as its steward sees it, published or not. */
export interface ManagedRelease {
  number: number
  title: string
  status: string
  builtAt: string
  /** Null while nobody outside sees it. */
  publishedAt: string | null
  asOf: string
  sha256: string
  /** How many totals it holds, and how many of them it withholds. */
  rows: number
  withheld: number
  /** Whoever is signed in built it: somebody else publishes it. */
  own: boolean
  /** Null while it stands. */
  withdrawn: { at: string; reason: string } | null
}
