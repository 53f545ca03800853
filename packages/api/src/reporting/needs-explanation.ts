import type { Severity } from '@muster/intake'

/**
 * Whether a finding asks the grantee for an explanation: what is unusual by itself (tier Q) or beside other reports
 * (tier M). A code begins with the tier of its rule, also when the rule is no longer in the book.
 */
export const needsExplanation = ({ code, severity }: { code: string; severity: Severity }): boolean =>
  severity === 'warning' && /^[QM]\d/.test(code)
