import { cellPlace, mostRows } from '../cells/cell-place.ts'
import { cellText, type CellContext } from '../cells/cell-text.ts'
import { damaged } from '../workbook-refusal.ts'
import type { WorkbookRow } from '../workbook-row.ts'
import { readXml, type XmlTaker } from '../xml/read-xml.ts'
import { ownCopy } from './own-copy.ts'
import { RowBuilder } from './row-builder.ts'
import { StringItem } from './string-item.ts'

/**
 * Reads the rows of a sheet that have text, as its part comes in pieces: those of each piece, none or many, together. What the sheet says of its own size is not
 * believed, and nothing is made for cells without text.
 *
 * @param mostColumns see `WorkbookRow.cells`
 * @throws Refused
 */
export function* readSheet(
  pieces: Iterable<string>,
  context: CellContext,
  mostColumns: number,
): Generator<readonly WorkbookRow[]> {
  const ready: WorkbookRow[] = []
  for (const _ of readXml(
    pieces,
    sheetTaker(context, mostColumns, (row) => ready.push(row)),
  ))
    yield ready.splice(0)
}

function sheetTaker(context: CellContext, mostColumns: number, done: (row: WorkbookRow) => void): XmlTaker {
  let isInData = false
  let number = 0
  let row: RowBuilder | undefined
  let place = -1
  let type: string | undefined
  let style: string | undefined
  let value: string | undefined
  let isCell = false
  let isValue = false
  let isFormula = false
  const inline = new StringItem()

  return {
    open(name, attribute) {
      if (isCell) {
        if (name === 'v') {
          isValue = true
          value = ''
        } else if (name === 'f') isFormula = true
        else if (type === 'inlineStr') inline.open(name)
      } else if (name === 'c' && row !== undefined) {
        place = placeOf(attribute('r'), number, place)
        type = attribute('t')
        style = attribute('s')
        value = undefined
        isCell = true
        isFormula = false
      } else if (name === 'row' && isInData) {
        number = numberOf(attribute('r'), number)
        row = new RowBuilder(number, mostColumns)
        place = -1
      } else if (name === 'sheetData') isInData = true
    },
    text(text) {
      if (isValue) value = (value ?? '') + text
      else if (isCell && type === 'inlineStr') inline.take(text)
    },
    close(name) {
      if (isCell) {
        if (name === 'v') isValue = false
        else if (name === 'c') {
          isCell = false
          // Most cells of a formatted sheet have nothing in them.
          const inlineText = type === 'inlineStr' ? ownCopy(inline.finish()) : ''
          if (value === undefined && inlineText === '' && !isFormula) return
          const text = cellText({ type, style, value, inline: inlineText }, context)
          row?.add(place, text, { isFormula, isCalculated: value !== undefined })
        } else if (type === 'inlineStr') inline.close(name)
      } else if (name === 'row' && row !== undefined) {
        if (!row.isEmpty) done(row.finish())
        row = undefined
      } else if (name === 'sheetData') isInData = false
    },
  }
}

/** Rows may do without their number: then each follows the one before. */
function numberOf(written: string | undefined, before: number): number {
  const number = written === undefined ? before + 1 : Number(written)
  if (!Number.isInteger(number) || number <= before || number > mostRows)
    throw damaged('its rows are not in order')
  return number
}

/** The same for cells. */
function placeOf(written: string | undefined, row: number, before: number): number {
  const place = written === undefined ? before + 1 : cellPlace(written, row)
  if (place === undefined || place <= before) throw damaged('its cells are not in order')
  return place
}
