import type { Edit } from '../mending/edit.ts'

/** The cells of a row after what a person changed in it; undefined if the row is taken out. */
export function editedCells(cells: readonly string[], edit: Edit): readonly string[] | undefined {
  if ('removed' in edit) return undefined
  const edited = [...cells]
  for (const { place, text } of edit.cells) {
    while (edited.length < place) edited.push('')
    edited[place] = text
  }
  return edited
}
