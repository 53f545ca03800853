import type { Edit } from '@muster/intake'

/** Whether two lists change the same rows in the same way, in the same order. */
export const sameEdits = (one: readonly Edit[], other: readonly Edit[]): boolean =>
  one === other || (one.length === other.length && one.every((edit, at) => sameEdit(edit, other[at])))

function sameEdit(one: Edit, other: Edit | undefined): boolean {
  if (other === undefined || one.row !== other.row) return false
  if ('removed' in one || 'removed' in other) return 'removed' in one && 'removed' in other
  return (
    one.cells.length === other.cells.length &&
    one.cells.every(({ place, text }, at) => {
      const cell = other.cells[at]
      return cell?.place === place && cell.text === text
    })
  )
}
