import type { PackageParts } from '../zip/package-parts.ts'
import { Refused } from '../workbook-refusal.ts'
import { readAllXml } from '../xml/read-all-xml.ts'

/** What a part refers to. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, such as `worksheet`: the rest differs between the two editions of the standard. */
  readonly type: string
  /** Path of the other part. */
  readonly path: string
}

/** A workbook has a few for each sheet. */
const mostRelationships = 10_000

/**
 * What the part at `path` refers to, in the order of the file; the whole package if it is empty. Nothing outside of the
 * workbook is among it.
 *
 * @throws Refused
 */
export async function readRelationships(parts: PackageParts, path: string): Promise<readonly Relationship[]> {
  const slash = path.lastIndexOf('/') + 1
  const relationships: Relationship[] = []
  const list = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
  if (!parts.has(list)) return relationships
  await readAllXml(parts.open(list), {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return
      if (relationships.length === mostRelationships)
        throw new Refused('too-large', 'This workbook has too many parts that refer to each other.')
      relationships.push({
        id: attribute('Id') ?? '',
        type: attribute('Type')?.split('/').at(-1) ?? '',
        path: resolve(path.slice(0, slash), attribute('Target') ?? ''),
      })
    },
  })
  return relationships
}

/** A target counts from the folder of the part that names it, or from the top if it begins with a slash. */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
