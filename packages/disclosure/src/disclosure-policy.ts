/** When a count is too small, or too much of one organization's making, to be shown. */
export interface DisclosurePolicy {
  /** Counts from 1 to `threshold - 1` are withheld. CMS withholds 1–10: threshold 11. */
  readonly threshold: number
  /** A total needs this many organizations with a count above zero; fewer, and one knows the other's. */
  readonly contributors: number
  /** No organization may make up more than this share (0–1) of a total. */
  readonly dominance: number
}

/** The default: the CMS threshold (resdac.org), three contributors, none above 80 %. */
export const defaultPolicy: DisclosurePolicy = { threshold: 11, contributors: 3, dominance: 0.8 }
