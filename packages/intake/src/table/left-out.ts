import type { Heading } from '../layout/heading.ts'

const total = /^(?:grand[ -]?|sub[ -]?|over ?all )?totals?:?$/i
const longestTotal = 20

/**
 * Whether a row is one of totals that a spreadsheet added below its rows: it says “Total” somewhere, and where it would
 * name its award it says nothing, or just that.
 */
export function isTotalRow(cells: readonly string[], { places }: Heading): boolean {
  const award = (cells[places.get('award_number') ?? -1] ?? '').trim()
  return (award === '' || isTotal(award)) && cells.some((cell) => isTotal(cell.trim()))
}

const isTotal = (text: string): boolean => text.length <= longestTotal && total.test(text)

/** Whether a row is the column names once more, as where tables were put together. */
export const isHeadingAgain = (cells: readonly string[], { names }: Heading): boolean =>
  names.length > 0 && names.every((name, place) => (cells[place] ?? '').trim() === name.trim())
