import type { Place } from '../privacy/place.ts'
import type { Rule } from './rule.ts'

/** A rule about text that may say who a person is. What it matches is never repeated anywhere. */
export interface PrivacyRule extends Rule {
  readonly tier: 'P'
  /** What the text looks like, after “has what looks like”. */
  readonly what: string
  /** Where in a text it stands. Linear in the length of the text; never throws. */
  readonly places: (text: string) => Iterable<Place>
  /** Whether a text has it anywhere. */
  readonly matches: (text: string) => boolean
}

type Given = Pick<PrivacyRule, 'code' | 'sentence' | 'what' | 'places'> &
  Partial<Pick<PrivacyRule, 'fix' | 'source'>>

/** A privacy rule. All of them block, and most rest on the same law and ask for the same. */
export function privacyRule({
  fix = removePersonal,
  source = confidentiality,
  ...given
}: Given): PrivacyRule {
  const matches = (text: string) => {
    for (const _ of given.places(text)) return true
    return false
  }
  return { ...given, tier: 'P', severity: 'error', fix, source, matches }
}

/** The law behind every privacy rule. */
export const confidentiality =
  '28 CFR 94.115 and 34 U.S.C. 12291(b)(2): nothing that identifies a person who received services, encoded or not'

/** What the law counts as personal: names, addresses, ways of contact, numbers, dates of birth. */
export const personallyIdentifying =
  '28 CFR 94.115, and the definition of personally identifying information in 34 U.S.C. 12291(a)'

export const removePersonal =
  'Take it out of the file and save the file again. Muster takes counts only, never anything about a single person.'
