import type { Sink } from '../coding/row-reader.ts'
import { remembering } from '../coding/remembering.ts'
import { shownText } from '../findings/shown-text.ts'
import { cellPrivacyRules, headingPrivacyRules } from '../rules/privacy-rules.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** Column names stand here, if anywhere. */
const headingRows = 20

/**
 * Looks through a sheet that is not the table. It is not read, but it is in the file all the same: nothing in it may say
 * who a person is.
 */
export function lookThroughSheet(
  workbook: Workbook,
  name: string,
  { findings }: Pick<Sink, 'findings'>,
): void {
  const inCell = remembering((text: string) => cellPrivacyRules.find(({ matches }) => matches(text)) ?? null)
  const inHeading = (text: string) => headingPrivacyRules.find(({ matches }) => matches(text)) ?? null
  let seen = 0
  for (const { cells, row } of workbook.rowsOf(name)) {
    seen += 1
    for (const text of cells) {
      if (text === '') continue
      const rule = inCell(text) ?? (seen <= headingRows ? inHeading(text) : null)
      if (rule === null) continue
      findings.add(rule, {
        row,
        column: null,
        value: null,
        message: `A cell in the sheet “${shownText(name)}”, which is not read, has what looks like ${rule.what}.`,
        fix: 'Take it out, or save the sheet with the counts as a file of its own. Muster takes counts only, never anything about a single person.',
        cause: `sheet ${name}`,
      })
    }
  }
}
