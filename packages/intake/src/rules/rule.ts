import type { FiscalQuarter } from '@muster/metrics'
import type { Severity } from '../findings/severity.ts'

/** What a rule looks at: `S` structure, `V` validity, `Q` quality, `M` earlier quarters and peers, `P` privacy. */
export type Tier = 'S' | 'V' | 'Q' | 'M' | 'P'

/** One check, as it is published. */
export interface Rule {
  /** Tier and number. Never used again for another rule. */
  readonly code: string
  readonly tier: Tier
  readonly severity: Severity
  /** What is right, as one sentence: it names the rule. */
  readonly sentence: string
  /** What to do if it is not so. */
  readonly fix: string
  /** Why there is such a rule. */
  readonly source: string
  /** First and last quarter that it is asked about; every quarter where they are absent. A changed rule never judges old reports anew. */
  readonly effectiveFrom?: FiscalQuarter
  readonly effectiveTo?: FiscalQuarter
}

/** Advice that takes work to find, such as what was probably meant, is found only for findings that are shown. */
export type Advice = string | (() => string | undefined)

/** What a rule says when it is not satisfied. */
export interface Complaint {
  readonly message: string
  /** How to mend it here, if that is not the rule's general advice. */
  readonly fix?: Advice | undefined
}
