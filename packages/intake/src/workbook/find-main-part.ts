import { readRelationships } from './parts/read-relationships.ts'
import { damaged, Refused } from './workbook-refusal.ts'
import type { PackageParts } from './zip/package-parts.ts'

/** Archives that are something else, by a name in them that only they have. */
const others: readonly { readonly begins: string; readonly name: string; readonly fix?: string }[] = [
  { begins: 'xl/workbook.bin', name: 'a binary Excel workbook (.xlsb)' },
  { begins: 'meta-inf/manifest.xml', name: 'an OpenDocument file (.ods)' },
  { begins: 'index/document.iwa', name: 'an Apple Numbers or Pages document' },
  {
    begins: 'word/',
    name: 'a Word document (.docx)',
    fix: 'Copy its table into a new workbook and save that.',
  },
  { begins: 'ppt/', name: 'a PowerPoint presentation (.pptx)', fix: 'Choose the table of counts.' },
]

/**
 * Path of the part that lists the sheets.
 *
 * @throws Refused also for archives that are no workbook, saying what they are.
 */
export async function findMainPart(parts: PackageParts): Promise<string> {
  const other = others.find(({ begins }) => parts.hasFolder(begins))
  if (other !== undefined)
    throw new Refused(
      'other-format',
      `This file is ${other.name}. Of workbooks, Muster reads those saved as .xlsx or .xlsm.`,
      other.fix,
    )
  if (!parts.has('[Content_Types].xml'))
    throw new Refused(
      'other-format',
      'This file is a ZIP archive, and no workbook.',
      'Unpack it first, and choose the table of counts that is in it.',
    )
  const related = await readRelationships(parts, '')
  const main = related.find(({ type }) => type === 'officeDocument')
  if (main === undefined || !parts.has(main.path)) throw damaged('its list of sheets is missing')
  return main.path
}
