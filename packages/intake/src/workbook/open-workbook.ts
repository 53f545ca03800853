import type { CellContext } from './cells/cell-text.ts'
import { readRelationships, type Relationship } from './parts/read-relationships.ts'
import { readSharedStrings } from './parts/read-shared-strings.ts'
import { readSheet } from './parts/read-sheet.ts'
import { readSheetList } from './parts/read-sheet-list.ts'
import { readStyles } from './parts/read-styles.ts'
import { findMainPart } from './find-main-part.ts'
import { oleRefusal } from './ole-refusal.ts'
import { takeTurns } from './take-turns.ts'
import { defaultWorkbookLimits, type WorkbookLimits } from './workbook-limits.ts'
import { damaged, Refused, type WorkbookRefusal } from './workbook-refusal.ts'
import type { Workbook, WorkbookSheet } from './workbook.ts'
import { PackageParts } from './zip/package-parts.ts'

/**
 * Opens an Excel workbook (.xlsx, .xlsm; ECMA-376) and reads it through once, so that whatever is wrong with it is known
 * before anything is done with it. Macros, formulas and links are never run or followed. `bytes` must not change after.
 *
 * No bytes make it throw: what is wrong with them is the refusal that it gives back.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  limits: Partial<WorkbookLimits> = {},
): Promise<Workbook | WorkbookRefusal> {
  try {
    return await readThrough(bytes, { ...defaultWorkbookLimits, ...limits })
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

export const isRefusal = (opened: Workbook | WorkbookRefusal): opened is WorkbookRefusal => 'kind' in opened

async function readThrough(bytes: Uint8Array, limits: WorkbookLimits): Promise<Workbook> {
  const older = oleRefusal(bytes)
  if (older !== undefined) throw older
  const parts = new PackageParts(bytes, limits)
  const path = await findMainPart(parts)
  const related = await readRelationships(parts, path)
  const { sheets, isFrom1904 } = await readSheetList(parts, path)
  const context: CellContext = {
    strings: await readSharedStrings(parts, pathOf(related, 'sharedStrings')),
    styles: await readStyles(parts, pathOf(related, 'styles')),
    isFrom1904,
  }
  const paths = new Map<string, string>()
  const withText: WorkbookSheet[] = []
  for (const { name, id, isHidden } of sheets) {
    const target = related.find((relationship) => relationship.id === id)
    if (target === undefined) throw damaged('one of its sheets is missing')
    // Sheets that are a chart have no cells.
    if (target.type !== 'worksheet') continue
    if (paths.has(name)) throw damaged('two of its sheets have one name')
    paths.set(name, target.path)
    let rows = 0
    for await (const batch of takeTurns(readSheet(parts.open(target.path), context, limits.columns)))
      rows += batch.length
    if (rows > 0) withText.push({ name, rows, isHidden })
  }
  return {
    sheets: withText.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden)),
    *rowsOf(name) {
      const part = paths.get(name)
      if (part === undefined) return
      for (const batch of readSheet(parts.reopen(part), context, limits.columns)) yield* batch
    },
  }
}

const pathOf = (related: readonly Relationship[], type: string): string | undefined =>
  related.find((relationship) => relationship.type === type)?.path
