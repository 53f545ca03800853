import { parseArgs } from 'node:util'
import { FolderInUse } from '@muster/api'
import { seedDemonstration } from '@muster/api/demonstration'
import { whereFromEnvironment } from '../env.ts'

/** `muster seed`: the demonstration, built by the product's own verbs. Deterministic. */
export async function seed(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { folder: { type: 'string' }, 'if-absent': { type: 'boolean', default: false } },
  })
  const where =
    values.folder === undefined ? whereFromEnvironment() : { kind: 'folder' as const, folder: values.folder }
  const outcome = await seedDemonstration(where, {
    ifAbsent: values['if-absent'],
    onProgress: ({ done, of, what }) => {
      const end = process.stderr.isTTY && done < of ? '\r' : '\n'
      if (process.stderr.isTTY || done % 100 === 0 || done === of)
        process.stderr.write(`Building the demonstration: ${what} ${done} of ${of}${end}`)
    },
  }).catch((error: unknown) => {
    if (error instanceof FolderInUse) return { kind: 'refused' as const, reason: error.message }
    throw error
  })
  if (outcome.kind === 'refused') {
    process.stderr.write(`${outcome.reason}\n`)
    return 1
  }
  return 0
}
