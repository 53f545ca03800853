import type { Rule } from './rule.ts'

/** A rule about text that may say who a person is. What it matches is never repeated anywhere. */
export interface PrivacyRule extends Rule {
  readonly tier: 'P'
  /** What the text looks like, after “has what looks like”. */
  readonly what: string
  /** Whether a text has it. Linear in the length of the text. */
  readonly matches: (text: string) => boolean
}

/** The law behind every privacy rule. */
export const confidentiality =
  '28 CFR 94.115 and 34 U.S.C. 12291(b)(2): nothing that identifies a person who received services, encoded or not'

export const removePersonal =
  'Take it out of the file and save the file again. Muster takes counts only, never anything about a single person.'
