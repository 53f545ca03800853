import { Invalid } from '../refusals.ts'

/** The longest name of a sheet that is taken; spreadsheet programs allow 31 to 255 characters. */
const longest = 255

/** The sheet of a workbook that a form names in its field `sheet`; undefined if it names none. @throws Invalid */
export function sheetIn(form: FormData): string | undefined {
  const sheet = form.get('sheet')
  if (sheet === null || sheet === '') return undefined
  if (typeof sheet !== 'string' || sheet.length > longest)
    throw new Invalid('We could not read which sheet you chose. Choose the sheet again.')
  return sheet
}
