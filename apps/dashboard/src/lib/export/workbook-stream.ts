import { strToU8, Zip, ZipDeflate } from 'fflate'
import {
  sheetBegins,
  sheetEnds,
  sheetPath,
  sheetRow,
  workbookParts,
  type WorkbookCell,
} from './workbook-parts.ts'

/** As many rows as a sheet can have (Excel's limit), the column names among them. */
const mostRows = 1_048_576

/**
 * A workbook with these column names and rows, piece by piece: no row is kept once it is written. What does not fit on a
 * sheet goes on on the next one.
 */
export async function* workbookStream(
  name: string,
  header: readonly string[],
  batches: AsyncIterable<readonly (readonly WorkbookCell[])[]>,
  rowsOfSheet = mostRows,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(new Uint8Array(piece))
  })
  const add = (path: string) => {
    const entry = new ZipDeflate(path, { level: 6 })
    zip.add(entry)
    return entry
  }
  let sheets = 0
  const begin = () => {
    const entry = add(sheetPath(++sheets))
    entry.push(strToU8(sheetBegins + sheetRow(header)))
    return { entry, rows: 1 }
  }

  let sheet = begin()
  for await (const batch of batches) {
    let from = 0
    while (from < batch.length) {
      if (sheet.rows === rowsOfSheet) {
        sheet.entry.push(strToU8(sheetEnds), true)
        sheet = begin()
      }
      const taken = batch.slice(from, from + rowsOfSheet - sheet.rows)
      sheet.entry.push(strToU8(taken.map(sheetRow).join('')))
      sheet.rows += taken.length
      from += taken.length
    }
    yield* ready.splice(0)
  }
  sheet.entry.push(strToU8(sheetEnds), true)
  for (const [path, part] of workbookParts(name, sheets)) add(path).push(strToU8(part), true)
  zip.end()
  yield* ready
}
