/** One edit check, as intake publishes it. */
export interface PublishedRule {
  code: string
  tier: string
  severity: string
  sentence: string
  fix: string
  source: string
}

const tiers = [
  { code: 'S', title: 'Structure', about: 'Can the file be read as a table with the right columns?' },
  { code: 'V', title: 'Validity', about: 'Is each line something that the dictionary and your award know?' },
  { code: 'Q', title: 'Quality', about: 'Does a figure need an explanation?' },
  {
    code: 'M',
    title: 'Against other figures',
    about: 'Does a figure fit earlier quarters and other organizations?',
  },
  { code: 'P', title: 'Privacy', about: 'Could something in the file point to a person?' },
] as const

const severities: Readonly<Record<string, string>> = {
  error: 'Must be fixed before you can submit',
  warning: 'Please look at it; you can submit',
  info: 'For your information',
}

/** What a severity means for the person who sends the file. */
export const severityInWords = (severity: string): string => severities[severity] ?? severity

/** The rule catalogue in the order of reading a file; tiers that have no rule yet are left out. */
export function rulesByTier(rules: readonly PublishedRule[]) {
  return tiers
    .map((tier) => ({
      ...tier,
      rules: rules
        .filter((rule) => rule.tier === tier.code)
        .map(({ code, severity, sentence, fix, source }) => ({
          code,
          severity,
          severityInWords: severityInWords(severity),
          sentence,
          fix,
          source,
        }))
        .sort((a, b) => a.code.localeCompare(b.code)),
    }))
    .filter((tier) => tier.rules.length > 0)
}
