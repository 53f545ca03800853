import type { Sink } from '../coding/row-reader.ts'
import { isSuspectText } from '../bytes/row-decoder.ts'
import { shownText } from '../findings/shown-text.ts'
import { oneSheetIsTheTable } from '../rules/s133-one-sheet-is-the-table.ts'
import { isRefusal, openWorkbook } from '../workbook/open-workbook.ts'
import { sheetChoice } from '../workbook/sheet-choice.ts'
import { formulaResultRead, sheetChosen } from '../workbook/workbook-repair-kinds.ts'
import type { WorkbookRefusal } from '../workbook/workbook-refusal.ts'
import { ruleOfRefusal } from '../workbook/workbook-rules.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { RowsOptions, RowsRead } from './read-rows.ts'
import { lookThroughSheet } from './look-through-sheet.ts'
import type { RowTaker } from './row-taker.ts'

type Ledgers = Pick<Sink, 'findings' | 'repairs'>

/** After so many rows whoever waits is told how far it is. */
const rowsPerStretch = 2_000

/** Reads the rows of a workbook’s table. Its text is Unicode; what stands in a cell is the value that a person sees. */
export async function readWorkbook(
  bytes: Uint8Array,
  options: RowsOptions,
  taker: RowTaker,
  sink: Ledgers,
): Promise<RowsRead> {
  const workbook = await openWorkbook(bytes, { columns: options.limits.columns })
  if (isRefusal(workbook)) return refuse(workbook, sink, [])
  const sheets = workbook.sheets.map(({ name }) => name)
  const choice = sheetChoice(workbook, options.sheet)
  if (isRefusedChoice(choice)) return refuse(choice, sink, sheets)
  if (choice.kind === 'empty') return { ...unread(sheets), isWhole: true }
  if (choice.kind === 'choose' || (choice.because === 'headings' && options.refused.has(sheetChosen.code))) {
    const named = sheets.map((name) => `“${shownText(name)}”`).join(', ')
    const message = `This workbook has ${sheets.length} sheets with text: ${named}. Which of them has the counts?`
    sink.findings.add(oneSheetIsTheTable, { row: null, column: null, message })
    return unread(sheets)
  }
  const { name } = choice.sheet
  if (choice.because === 'headings')
    sink.repairs.add(sheetChosen, null, null, `${sheets.length} sheets`, name)
  await readSheet(workbook, name, options, taker, sink)
  for (const other of sheets) if (other !== name) lookThroughSheet(workbook, other, sink)
  return { encoding: 'XLSX', delimiter: '', sheets, sheet: name, isWhole: true }
}

const unread = (sheets: readonly string[]): RowsRead => ({
  encoding: 'XLSX',
  delimiter: '',
  sheets,
  sheet: null,
  isWhole: false,
})

const isRefusedChoice = (choice: ReturnType<typeof sheetChoice>): choice is WorkbookRefusal =>
  'message' in choice

function refuse(
  { kind, message, fix }: WorkbookRefusal,
  { findings }: Ledgers,
  sheets: readonly string[],
): RowsRead {
  findings.add(ruleOfRefusal[kind], { row: null, column: null, message, fix })
  return unread(sheets)
}

async function readSheet(
  workbook: Workbook,
  name: string,
  { limits, refused, onStretch }: RowsOptions,
  taker: RowTaker,
  { repairs }: Ledgers,
): Promise<void> {
  const readsResults = !refused.has(formulaResultRead.code)
  let seen = 0
  for (const row of workbook.rowsOf(name)) {
    const unread = new Set(readsResults ? row.uncalculated : row.formulas)
    for (const place of row.formulas ?? [])
      if (!unread.has(place))
        repairs.add(formulaResultRead, row.row, null, 'a formula', row.cells[place] ?? '', place)
    const cells = unread.size === 0 ? row.cells : withFormulas(row.cells, unread)
    const isGoing = taker.take({
      cells,
      row: row.row,
      mayBeShort: true,
      isSuspect: cells.some(isSuspectText),
      isLong: cells.some((cell) => cell.length * 3 > limits.cellBytes),
    })
    seen += 1
    if (!isGoing) break
    if (seen % rowsPerStretch === 0) await onStretch?.(seen)
  }
  await onStretch?.(seen)
}

/** A formula without a result, or whose result nobody wants, is a cell with a formula and without a value. */
function withFormulas(cells: readonly string[], places: ReadonlySet<number>): readonly string[] {
  const written = [...cells]
  for (const place of places) {
    while (written.length < place) written.push('')
    written[place] = `=${cells[place] ?? ''}`
  }
  return written
}
