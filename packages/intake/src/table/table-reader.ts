import type { Known } from '../award-facts.ts'
import {
  longRowReader,
  meaningsOf,
  wideRowReader,
  type Meanings,
  type RowReader,
  type Sink,
} from '../coding/row-reader.ts'
import {
  blankRowsLeftOut,
  headingRepeated,
  raggedRowRead,
  titleLeftOut,
  totalRowLeftOut,
} from '../findings/file-repair-kinds.ts'
import type { RepairKind } from '../findings/repair-kinds.ts'
import type { ColumnMapping } from '../layout/column-mapping.ts'
import { HeadingSearch, type FoundHeading } from '../layout/heading-search.ts'
import { readHeading, type Heading } from '../layout/heading.ts'
import type { Limits } from '../limits.ts'
import type { Edit } from '../mending/edit.ts'
import { personalRuleFor } from '../privacy/looks-personal.ts'
import { ClientRowWatch } from '../privacy/one-row-per-client.ts'
import { noRowForEachClient } from '../rules/p110-no-row-for-each-client.ts'
import { noAgeOfOnePerson } from '../rules/p111-no-age-of-one-person.ts'
import { quotationMarksArePaired } from '../rules/s107-quotation-marks-are-paired.ts'
import { rowFitsTheColumns } from '../rules/s108-row-fits-the-columns.ts'
import { fileHasNotTooManyRows } from '../rules/s112-file-has-not-too-many-rows.ts'
import { fileHasNotTooManyReports } from '../rules/s116-file-has-not-too-many-reports.ts'
import { noCellIsTooLong } from '../rules/s114-no-cell-is-too-long.ts'
import { editedCells } from './edited-cells.ts'
import { ExpressLane } from './express-lane.ts'
import { judgeHeading } from './judge-heading.ts'
import { isHeadingAgain, isTotalRow } from './left-out.ts'
import { readSuspectRow } from './read-suspect-row.ts'
import { sayRecoded } from './say-recoded.ts'
import { isBlankRow, type ExpressWay, type RawRow, type RowTaker } from './row-taker.ts'
import { UnknownColumns } from './unknown-columns.ts'

/** What was read of a table, besides what went into the sink. */
export interface ReadTable {
  /** Rows below the heading that are not wholly blank, nor left out. */
  readonly rows: number
  /** Undefined if no row has any text. */
  readonly heading: Heading | undefined
  /** False if the reading broke off. */
  readonly isWhole: boolean
}

export interface TableOptions {
  readonly known: Known
  readonly limits: Limits
  readonly mapping: ColumnMapping
  readonly edits: ReadonlyMap<number, Edit>
}

/** Takes the rows of a table one by one: finds the column names, leaves out what is no row of counts, reads the others. */
export class TableReader implements RowTaker {
  rows = 0
  heading: Heading | undefined
  isWhole = true
  express: ExpressWay | undefined
  readonly unknown = new UnknownColumns()
  readonly #options: TableOptions
  readonly #sink: Sink
  readonly #search: HeadingSearch
  #read: RowReader | undefined
  #blankSince: number | undefined
  #clients: ClientRowWatch | undefined

  constructor(options: TableOptions, sink: Sink) {
    this.#options = options
    this.#sink = sink
    this.#search = new HeadingSearch(options.mapping, !options.known.refused.has(titleLeftOut.code))
  }

  /** Counts a row. @returns false if the file has too many of them. */
  #count(row: number): boolean {
    this.rows += 1
    const most = this.#options.limits.rows
    if (this.rows <= most) return true
    this.rows -= 1
    const message = `This file has more than ${most.toLocaleString('en-US')} rows. The rest was not read.`
    this.#sink.findings.add(fileHasNotTooManyRows, { row, column: null, message })
    this.isWhole = false
    return false
  }

  #hasTooManyReports(row: number): boolean {
    const most = this.#options.limits.reports
    if (this.#sink.reports.places.length <= most) return false
    const message = `This file has rows for more than ${most.toLocaleString('en-US')} different awards, quarters and states. The rest was not read.`
    this.#sink.findings.add(fileHasNotTooManyReports, { row, column: null, message })
    this.isWhole = false
    return true
  }

  /** Takes the next row. @returns false if nothing more can be read. */
  take(raw: RawRow): boolean {
    const edit = this.#options.edits.get(raw.row)
    const cells = edit === undefined ? raw.cells : editedCells(raw.cells, edit)
    if (cells === undefined) return true
    // What a person wrote in place of broken cells is not broken.
    const next = edit === undefined ? raw : { cells, row: raw.row }
    if (raw.hasBadQuotes !== true && isBlankRow(cells)) {
      if (this.heading !== undefined) this.#blankSince ??= raw.row
      return true
    }
    if (this.heading !== undefined) return this.#takeBelow(next, this.heading)
    const found = this.#search.take(next)
    return found === undefined || this.#begin(found)
  }

  /** To be called after the last row. */
  finish(): ReadTable {
    const found = this.heading === undefined ? this.#search.settle() : undefined
    if (found !== undefined) this.#begin(found)
    if (this.heading !== undefined) this.#judgeClients(this.heading)
    return { rows: this.rows, heading: this.heading, isWhole: this.isWhole }
  }

  #begin({ above, heading: found, below }: FoundHeading): boolean {
    const { mapping, known, limits } = this.#options
    for (const { cells, row } of above) this.#leaveOut(titleLeftOut, cells, row)
    const heading = readHeading(found.cells, found.row, mapping)
    this.heading = heading
    this.unknown.heading = heading
    this.#clients = new ClientRowWatch(heading, known.today)
    this.#sink.findings.heading = heading
    this.#sink.repairs.heading = heading
    if (judgeHeading(heading, limits, this.#sink)) this.#prepare(heading, meaningsOf(known, this.#sink))
    return below.every((each) => this.#takeBelow(each, heading))
  }

  #prepare(heading: Heading, meanings: Meanings): void {
    const { known } = this.#options
    if (heading.layout === 'wide') {
      this.#read = wideRowReader(heading, known, this.#sink)
      return
    }
    this.#read = longRowReader(heading, known, this.#sink, meanings)
    const lane = ExpressLane.under(heading, this.#sink.lines, meanings)
    if (lane === undefined) return
    const { edits, limits } = this.#options
    this.express = {
      lane,
      isOpen: (row) =>
        this.#clients?.isDone === true &&
        this.rows < limits.rows &&
        this.#sink.reports.places.length <= limits.reports &&
        this.#blankSince === undefined &&
        !edits.has(row),
      count: () => {
        this.rows += 1
      },
    }
  }

  #takeBelow(raw: RawRow, heading: Heading): boolean {
    const { cells, row } = raw
    const { refused } = this.#options.known
    if (isHeadingAgain(cells, heading) && !refused.has(headingRepeated.code))
      return this.#leaveOut(headingRepeated, cells, row)
    if (this.#read !== undefined && isTotalRow(cells, heading) && !refused.has(totalRowLeftOut.code))
      return this.#leaveOut(totalRowLeftOut, cells, row)
    if (this.#hasTooManyReports(row) || !this.#count(row)) return false
    this.#noteBlankRows()
    this.unknown.see(cells)
    this.#clients?.see(cells)
    if (raw.hasBadQuotes === true) this.#sayBadQuotes(row)
    else if (this.#read !== undefined) this.#readRow(raw, heading, this.#read)
    return true
  }

  #readRow(raw: RawRow, heading: Heading, read: RowReader): void {
    const { cells, row } = raw
    if (raw.asUtf8 !== undefined) sayRecoded(raw.asUtf8, raw, heading, this.#sink)
    const isShort = raw.mayBeShort === true && cells.length < heading.names.length
    if (cells.length !== heading.names.length && !isShort && this.#isMisfit(raw, heading)) return
    if (raw.isLong === true && this.#hasLongCell(raw, heading)) return
    if (raw.isSuspect === true) readSuspectRow(cells, row, heading, this.#sink.findings, read)
    else read(cells, row)
  }

  #isMisfit({ cells, row }: RawRow, heading: Heading): boolean {
    const complaint = rowFitsTheColumns.judge(cells, heading)
    const isRefused = this.#options.known.refused.has(raggedRowRead.code)
    if (complaint === undefined && !isRefused) {
      const width = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`
      this.#sink.repairs.add(raggedRowRead, row, null, width, `${heading.names.length} cells`)
      return false
    }
    const message = 'This row has not as many cells as there are columns.'
    this.#sink.findings.add(rowFitsTheColumns, { row, column: null, ...(complaint ?? { message }) })
    return true
  }

  #hasLongCell({ cells, row }: RawRow, { names }: Heading): boolean {
    const { cellBytes } = this.#options.limits
    const place = cells.findIndex((cell) => cell.length * 3 > cellBytes && isLonger(cell, cellBytes))
    if (place === -1) return false
    this.#sink.findings.add(noCellIsTooLong, {
      row,
      column: names[place] || null,
      place,
      message: `This cell is longer than ${Math.floor(cellBytes / 1024)} KB, so its row could not be read.`,
    })
    return true
  }

  #noteBlankRows(): void {
    if (this.#blankSince === undefined) return
    if (this.#read !== undefined) this.#sink.repairs.add(blankRowsLeftOut, this.#blankSince, null, '', '')
    this.#blankSince = undefined
  }

  /** Whether the rows together are people rather than counts. */
  #judgeClients({ row }: Heading): void {
    const { findings } = this.#sink
    const complaint = this.#clients?.verdict()
    if (complaint !== undefined) findings.add(noRowForEachClient, { row: null, column: null, ...complaint })
    for (const { place, complaint: told } of this.#clients?.birthDates() ?? [])
      findings.add(noAgeOfOnePerson, { row, column: null, place, ...told })
  }

  /** What is left out is in the file all the same, and must not say who a person is. */
  #leaveOut(kind: RepairKind, cells: readonly string[], row: number): true {
    const written = cells.filter((cell) => cell.trim() !== '')
    for (const [place, cell] of cells.entries()) {
      const rule = personalRuleFor(cell)
      if (rule === undefined) continue
      const message = `This cell has what looks like ${rule.what}.`
      this.#sink.findings.add(rule, { row, column: null, place, value: null, message, cause: 'personal' })
    }
    this.#sink.repairs.add(kind, row, null, written.join(' · '), '')
    return true
  }

  #sayBadQuotes(row: number): void {
    const message = 'The quotation marks in this row do not come in pairs, so it could not be read.'
    this.#sink.findings.add(quotationMarksArePaired, { row, column: null, message })
  }
}

const isLonger = (text: string, bytes: number): boolean => new TextEncoder().encode(text).length > bytes
