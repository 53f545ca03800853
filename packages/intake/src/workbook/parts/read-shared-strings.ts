import { Refused } from '../workbook-refusal.ts'
import { readAllXml } from '../xml/read-all-xml.ts'
import type { PackageParts } from '../zip/package-parts.ts'
import { ownCopy } from './own-copy.ts'
import { StringItem } from './string-item.ts'

/** Four different texts in each row of the longest table. */
const mostStrings = 4_000_000

/**
 * The strings that cells refer to by their place. A workbook without any has no such part.
 *
 * @throws Refused
 */
export async function readSharedStrings(
  parts: PackageParts,
  path: string | undefined,
): Promise<readonly string[]> {
  const strings: string[] = []
  if (path === undefined) return strings
  const item = new StringItem()
  await readAllXml(parts.open(path), {
    open: (name) => item.open(name),
    text: (text) => item.take(text),
    close(name) {
      item.close(name)
      if (name !== 'si') return
      if (strings.length === mostStrings)
        throw new Refused('too-large', 'This workbook has too many different texts.')
      strings.push(ownCopy(item.finish()))
    },
  })
  return strings
}
