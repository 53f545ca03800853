import type { Changes } from './session/changes.ts'

/**
 * Writes into a form how the person wants the file to be read, as the api takes it. What they changed in its cells, and
 * which sheet of a workbook they chose, is in the file that is sent: it is written anew then, and has one sheet only.
 */
export function putChanges(form: FormData, { columnMapping, refused }: Changes): void {
  form.delete('sheet')
  if (columnMapping.length > 0) form.set('columnMapping', JSON.stringify(columnMapping))
  if (refused.length > 0) form.set('refused', JSON.stringify(refused))
}
