import { stratumKey } from '@muster/metrics'
import { stratumOf } from '../coding/strata.ts'
import type { Sink } from '../coding/row-reader.ts'
import { emptyColumnsLeftOut } from '../findings/file-repair-kinds.ts'
import { headingMatched } from '../findings/repair-kinds.ts'
import type { Heading } from '../layout/heading.ts'
import { spreadsheetColumn } from '../layout/spreadsheet-column.ts'
import type { Limits } from '../limits.ts'
import { cellPrivacyRules, headingPrivacyRules } from '../rules/privacy-rules.ts'
import { rulebook } from '../rules/rulebook.ts'
import { fileHasNotTooManyColumns } from '../rules/s113-file-has-not-too-many-columns.ts'

/** Asks the rules about the row of column names. @returns whether rows can be read under it. */
export function judgeHeading(
  heading: Heading,
  limits: Limits,
  { findings, repairs }: Pick<Sink, 'findings' | 'repairs'>,
): boolean {
  const { row, names, unknown } = heading
  const lastNamed = names.findLastIndex((name) => name.trim() !== '')
  if (lastNamed >= limits.columns) {
    const most = limits.columns.toLocaleString('en-US')
    const message = `This file has ${(lastNamed + 1).toLocaleString('en-US')} columns; Muster reads at most ${most}.`
    findings.add(fileHasNotTooManyColumns, { row, column: null, message })
    return false
  }
  sayMatches(heading, repairs)
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

function sayMatches({ row, names, places, placeOfStratum }: Heading, repairs: Sink['repairs']): void {
  const matches = [
    ...[...places].map(([column, place]) => ({ place, meant: column })),
    ...[...placeOfStratum].map(([id, place]) => ({ place, meant: stratumKey(stratumOf(id)) })),
  ]
  for (const { place, meant } of matches) {
    const name = names[place] ?? meant
    if (name !== meant) repairs.add(headingMatched, row, meant, name, meant, place)
  }
  const nameless = names.filter((name) => name.trim() === '').length
  if (nameless > 0) repairs.add(emptyColumnsLeftOut, row, null, `${nameless} without a name`, '')
}

/** The heading itself is not repeated, only its letter: it may say as much as a cell. */
function judgePersonalHeading({ row, names }: Heading, place: number, findings: Sink['findings']): boolean {
  const name = names[place] ?? ''
  const rule = [...headingPrivacyRules, ...cellPrivacyRules].find(({ matches }) => matches(name))
  if (rule === undefined) return false
  const message = `Column ${spreadsheetColumn(place)} has ${rule.what}.`
  findings.add(rule, { row, column: null, value: null, message })
  return true
}
