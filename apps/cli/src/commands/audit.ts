import { parseArgs } from 'node:util'
import { FolderInUse, verifyRecordIn } from '@muster/api'
import { whereFromEnvironment } from '../env.ts'
import { usage } from '../usage.ts'

const unreadable = 2

type Verdict = Awaited<ReturnType<typeof verifyRecordIn>>
type Flaw = Extract<Verdict, { kind: 'broken' }>['why']

/**
 * `muster audit verify`: whether the record of who did what is as it was written. `muster audit INPUT OUT CERT`: whether a
 * release is safe.
 */
export async function audit(args: readonly string[]): Promise<number> {
  const [input, output, proof, ...more] = args
  if (
    proof !== undefined &&
    more.length === 0 &&
    !args.some((arg) => arg.startsWith('-')) &&
    input !== 'verify'
  )
    return (await import('./audit-release.ts')).auditRelease(input ?? '', output ?? '', proof)
  const asked = readArguments(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${usage}`)
    return unreadable
  }
  const where =
    asked.folder === undefined ? whereFromEnvironment() : { kind: 'folder' as const, folder: asked.folder }
  try {
    return tell(await verifyRecordIn(where, { expected: asked.expected }))
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    process.stderr.write(`${error.message}\n`)
    return unreadable
  }
}

function tell(verdict: Verdict): number {
  if (verdict.kind === 'intact') {
    process.stdout.write(
      `The record is intact: ${verdict.events.toLocaleString('en-US')} event${verdict.events === 1 ? '' : 's'}.\n` +
        `Last hash: ${verdict.last}\n`,
    )
    return 0
  }
  process.stderr.write(`The record is broken at event ${verdict.sequence}: ${sentences[verdict.why]}\n`)
  return 1
}

const sentences: Record<Flaw, string> = {
  missing: 'it is not there, and later events are.',
  changed: 'it does not say what was written.',
  not_linked: 'it does not follow on the event before it. One of the two is not what was written.',
  not_expected:
    'every event before it fits, and none has the hash that you expect. The end was cut off here, or all of it was written anew.',
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { folder: { type: 'string' }, expect: { type: 'string' } },
    })
    const expected = values.expect?.toLowerCase()
    if (positionals.length !== 1 || positionals[0] !== 'verify')
      return 'Say what to do with the record: verify. Or name three files of a release: INPUT OUT CERT.'
    if (expected !== undefined && !/^[0-9a-f]{64}$/.test(expected))
      return '--expect takes a hash: the 64 digits and letters that were printed as "Last hash".'
    return { folder: values.folder, expected }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
