import { everyRepairKind } from './findings/every-repair-kind.ts'
import type { Rule, Tier } from './rules/rule.ts'
import { rules } from './rules/rulebook.ts'

const tiers: readonly { readonly tier: Tier; readonly title: string; readonly about: string }[] = [
  {
    tier: 'P',
    title: 'Privacy',
    about: 'Nothing in a file may say who a person is. What these rules match is never shown.',
  },
  { tier: 'S', title: 'Structure', about: 'Whether the file can be read as a table of counts.' },
  {
    tier: 'V',
    title: 'Validity',
    about: 'Whether each row, and the rows of a report together, can be right.',
  },
  { tier: 'Q', title: 'Quality', about: 'What is unusual. It may be right; then you explain it.' },
  {
    tier: 'M',
    title: 'Earlier quarters and similar organizations',
    about: 'What stands out beside other reports.',
  },
]

/** Every rule and every kind of repair, as a page in Markdown. `docs/rules.md` is this text. */
export function ruleCatalogue(): string {
  const sections = tiers.flatMap(({ tier, title, about }) => {
    const own = rules.filter((rule) => rule.tier === tier)
    return own.length === 0 ? [] : [`## ${title}\n\n${about}\n\n${own.map(entry).join('\n')}`]
  })
  return [
    '# Rules\n',
    `Every file is checked against these ${rules.length} rules. A code is never used again for another rule. An _error_ must be mended`,
    'before the file can be sent; a _warning_ asks for a second look; an _info_ asks for nothing.\n',
    'This page is written from the rules themselves: `packages/intake/src/rules/`.\n',
    sections.join('\n'),
    '## Repairs\n',
    'What Muster changes in order to read a file. Each change is shown.\n',
    ...everyRepairKind.map(({ code, sentence }) => `- **${code}** ${sentence}`),
    '',
  ].join('\n')
}

/** Since when, or for how long, a rule is asked. */
export function effectiveInWords({
  effectiveFrom,
  effectiveTo,
}: Pick<Rule, 'effectiveFrom' | 'effectiveTo'>): string {
  if (effectiveFrom === undefined) return effectiveTo === undefined ? 'every quarter' : `until ${effectiveTo}`
  return effectiveTo === undefined ? `from ${effectiveFrom} on` : `${effectiveFrom} to ${effectiveTo}`
}

const entry = ({ code, severity, sentence, fix, source, ...effective }: Rule): string =>
  `### ${code} ${sentence}\n\n_${severity}_, ${effectiveInWords(effective)}. ${fix}\n\nSource: ${source}.\n`
