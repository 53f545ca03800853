import type { Rule } from '../rules/rule.ts'
import { workbookCanBeOpened } from '../rules/s131-workbook-can-be-opened.ts'
import { workbookUnpacksSmall } from '../rules/s132-workbook-unpacks-small.ts'
import { oneSheetIsTheTable } from '../rules/s133-one-sheet-is-the-table.ts'
import { sheetAskedForIsThere } from '../rules/s134-sheet-asked-for-is-there.ts'
import { workbookHasNoPassword } from '../rules/s135-workbook-has-no-password.ts'
import { workbookIsXlsx } from '../rules/s136-workbook-is-xlsx.ts'
import type { WorkbookRefusalKind } from './workbook-refusal.ts'

/** The rule that a refused workbook breaks. */
export const ruleOfRefusal: Readonly<Record<WorkbookRefusalKind, Rule>> = {
  damaged: workbookCanBeOpened,
  'too-large': workbookUnpacksSmall,
  'no-such-sheet': sheetAskedForIsThere,
  password: workbookHasNoPassword,
  'other-format': workbookIsXlsx,
}

/** Rules about a workbook as a whole. */
export const workbookRules: readonly Rule[] = [...Object.values(ruleOfRefusal), oneSheetIsTheTable]
