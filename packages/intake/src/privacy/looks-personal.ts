import type { PrivacyRule } from '../rules/privacy-rule.ts'
import { cellPrivacyRules } from '../rules/privacy-rules.ts'

/** The first privacy rule that a text breaks. */
export const personalRuleFor = (text: string): PrivacyRule | undefined =>
  cellPrivacyRules.find(({ matches }) => matches(text))

/** Whether a text must not be repeated: not in a finding, a repair, a log or a page. */
export const looksPersonal = (text: string): boolean => personalRuleFor(text) !== undefined
