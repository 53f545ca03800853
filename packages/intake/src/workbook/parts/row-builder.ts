import type { WorkbookRow } from '../workbook-row.ts'

interface CellTraits {
  readonly isFormula: boolean
  readonly isCalculated: boolean
}

/** Takes the cells of one row, from left to right. */
export class RowBuilder {
  readonly #row: number
  readonly #mostColumns: number
  readonly #cells: string[] = []
  readonly #formulas: number[] = []
  readonly #uncalculated: number[] = []

  constructor(row: number, mostColumns: number) {
    this.#row = row
    this.#mostColumns = mostColumns
  }

  add(column: number, text: string, { isFormula, isCalculated }: CellTraits): void {
    const place = Math.min(column, this.#mostColumns)
    const isNothing = text === '' && (!isFormula || column > place)
    if (isNothing || this.#cells.length > place) return
    while (this.#cells.length < place) this.#cells.push('')
    this.#cells.push(text)
    if (isFormula) this.#formulas.push(place)
    if (isFormula && !isCalculated) this.#uncalculated.push(place)
  }

  get isEmpty(): boolean {
    return this.#cells.length === 0
  }

  finish(): WorkbookRow {
    return {
      row: this.#row,
      cells: this.#cells,
      ...(this.#formulas.length > 0 && { formulas: this.#formulas }),
      ...(this.#uncalculated.length > 0 && { uncalculated: this.#uncalculated }),
    }
  }
}
