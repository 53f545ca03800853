import { builtInFormat, writtenFormat, type NumberFormat } from '../cells/number-format.ts'
import { damaged } from '../workbook-refusal.ts'
import { readAllXml } from '../xml/read-all-xml.ts'
import type { PackageParts } from '../zip/package-parts.ts'

/** Excel has at most 65,490 styles, and formats of at most 255 characters. */
const mostStyles = 65_536
const longestFormat = 255

/**
 * How numbers are shown in cells of each style, by the style's place.
 *
 * @throws Refused
 */
export async function readStyles(
  parts: PackageParts,
  path: string | undefined,
): Promise<readonly NumberFormat[]> {
  const styles: NumberFormat[] = []
  if (path === undefined) return styles
  const written = new Map<string, NumberFormat>()
  let isOfCells = false
  await readAllXml(parts.open(path), {
    open(name, attribute) {
      if (name === 'numFmt') {
        if (written.size === mostStyles) throw damaged('it has too many formats')
        written.set(
          attribute('numFmtId') ?? '',
          writtenFormat(attribute('formatCode')?.slice(0, longestFormat) ?? ''),
        )
      }
      if (name === 'cellXfs') isOfCells = true
      else if (name === 'xf' && isOfCells) {
        const id = attribute('numFmtId') ?? '0'
        if (styles.length === mostStyles) throw damaged('it has too many styles')
        styles.push(written.get(id) ?? builtInFormat(Number(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return styles
}
