import { Refused } from '../workbook-refusal.ts'
import { readAllXml } from '../xml/read-all-xml.ts'
import type { PackageParts } from '../zip/package-parts.ts'

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  /** Of the relationship that leads to its part. */
  readonly id: string
  readonly isHidden: boolean
}

export interface SheetList {
  /** In the order of their tabs. */
  readonly sheets: readonly ListedSheet[]
  /** Whether days are counted from 1904, as the first Excel for the Macintosh did. */
  readonly isFrom1904: boolean
}

/** A sheet for each county of the largest state is 254. */
const mostSheets = 1_000

/**
 * Reads `xl/workbook.xml`. Very hidden sheets are left out: no menu shows them, so nobody knows that they are there.
 *
 * @throws Refused
 */
export async function readSheetList(parts: PackageParts, path: string): Promise<SheetList> {
  const sheets: ListedSheet[] = []
  let isFrom1904 = false
  await readAllXml(parts.open(path), {
    open(name, attribute) {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true', 'on'].includes(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const state = attribute('state') ?? 'visible'
      if (state === 'veryHidden') return
      if (sheets.length === mostSheets)
        throw new Refused('too-large', `This workbook has more than ${mostSheets} sheets.`)
      sheets.push({ name: attribute('name') ?? '', id: attribute(':id') ?? '', isHidden: state === 'hidden' })
    },
  })
  return { sheets, isFrom1904 }
}
