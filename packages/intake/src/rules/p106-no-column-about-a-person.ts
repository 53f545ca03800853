import { confidentiality, type PrivacyRule } from './privacy-rule.ts'

const people = '(?:client|victim|survivor|participant|patient|person|customer|resident|individual)s?'
const patterns = [
  // Names. “Organization name” and “metric label” are not about a person.
  `(?:${people} |first |last |middle |full |maiden |given |family |sur|nick |legal |preferred )name`,
  'name',
  `${people} initials|initials`,
  // Identifiers, hashed or not: one row for each person is behind them.
  `(?:${people} |case |alien |a |hmis |file )(?:id|ids|no|number|identifier|code|hash|key)`,
  'ssn|social security(?: number| no)?',
  'dob|d o b|date of birth|birth ?date|birth ?day',
  // Ways to reach a person.
  `(?:${people} )?(?:(?:home |cell |mobile |work )?(?:tele)?phone(?: number| no)?|mobile|cell|e ?mail(?: address)?)`,
  `(?:${people} |street |home |mailing |shelter )?address`,
]
const heading = new RegExp(`^(?:${patterns.join('|')})$`)

export const noColumnAboutAPerson: PrivacyRule = {
  code: 'P106',
  tier: 'P',
  severity: 'error',
  sentence: 'No column asks for names, birth dates, numbers or addresses of people.',
  fix: 'Delete the whole column and save the file again. Muster takes counts only, never one row for each person.',
  source: confidentiality,
  what: 'a heading for personal information',
  matches: (text) =>
    text.length <= 60 &&
    heading.test(
      text
        .trim()
        // firstName and first_name are read as “first name”.
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[\s_.'’/-]+/g, ' ')
        .trim(),
    ),
}
