import type { FindingLedger } from '../findings/finding-ledger.ts'
import { headingMatched } from '../findings/repair-kinds.ts'
import type { RepairLedger } from '../findings/repair-ledger.ts'
import type { Heading } from '../layout/heading.ts'
import { spreadsheetColumn } from '../layout/spreadsheet-column.ts'
import { cellPrivacyRules, headingPrivacyRules } from '../rules/privacy-rules.ts'
import { rulebook } from '../rules/rulebook.ts'

/** Asks the rules about the row of column names. @returns whether rows can be read under it. */
export function judgeHeading(heading: Heading, findings: FindingLedger, repairs: RepairLedger): boolean {
  const { row, names, places, unknown } = heading
  for (const [column, place] of places) {
    const name = names[place] ?? column
    if (name !== column) repairs.add(headingMatched, row, column, name, column)
  }
  const personal = unknown.filter((place) => judgePersonalHeading(heading, place, findings))
  // A heading that must not be there is not also called unknown.
  const rest = { ...heading, unknown: unknown.filter((place) => !personal.includes(place)) }
  let isUsable = true
  for (const rule of rulebook.headings)
    for (const complaint of rule.judge(rest)) {
      findings.add(rule, { row, ...complaint })
      if (rule.severity === 'error') isUsable = false
    }
  return isUsable
}

/** The heading itself is not repeated, only its letter: it may say as much as a cell. */
function judgePersonalHeading({ row, names }: Heading, place: number, findings: FindingLedger): boolean {
  const name = names[place] ?? ''
  const rule = [...headingPrivacyRules, ...cellPrivacyRules].find(({ matches }) => matches(name))
  if (rule === undefined) return false
  const message = `Column ${spreadsheetColumn(place)} has ${rule.what}.`
  findings.add(rule, { row, column: null, value: null, message })
  return true
}
