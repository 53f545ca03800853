import { m } from '#lib/paraglide/messages.js'

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
  { code: 'S', title: m.rules_structure, about: m.rules_structure_about },
  { code: 'V', title: m.rules_validity, about: m.rules_validity_about },
  { code: 'Q', title: m.rules_quality, about: m.rules_quality_about },
  { code: 'M', title: m.rules_macro, about: m.rules_macro_about },
  { code: 'P', title: m.rules_privacy, about: m.rules_privacy_about },
] as const

const severities: Readonly<Record<string, () => string>> = {
  error: m.rules_error,
  warning: m.rules_warning,
  info: m.rules_info,
}

/** What a severity means for the person who sends the file. */
export const severityInWords = (severity: string): string => severities[severity]?.() ?? severity

/** The rule catalogue, in the language of the page, in the order of reading a file; tiers that have no rule yet are left out. */
export function rulesByTier(rules: readonly PublishedRule[]) {
  return tiers
    .map(({ code: tier, title, about }) => ({
      code: tier,
      title: title(),
      about: about(),
      rules: rules
        .filter((rule) => rule.tier === tier)
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
