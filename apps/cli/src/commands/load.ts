import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { FolderInUse, isRefusal, loadHistoryInto, type LoadOutcome, type Where } from '@muster/api'
import { describeCheck } from '../describe-check.ts'
import { whereFromEnvironment } from '../env.ts'
import { usage } from '../usage.ts'

const unreadable = 2

/** `muster load FILE…`: takes over counts that were accepted before Muster came, of each file all of them or none. */
export async function load(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${usage}`)
    return unreadable
  }
  const where =
    asked.folder === undefined ? whereFromEnvironment() : { kind: 'folder' as const, folder: asked.folder }
  for (const [at, file] of asked.files.entries()) {
    const code = await loadOne(where, file, asked.as)
    if (code === 0) continue
    const left = asked.files.length - at - 1
    if (left > 0)
      process.stderr.write(
        `${counted(left, 'file')} after it ${left === 1 ? 'was' : 'were'} not loaded either.\n`,
      )
    return code
  }
  return 0
}

async function loadOne(where: Where, file: string, as: string): Promise<number> {
  try {
    return report(await loadHistoryInto(where, { path: file, as, now: new Date().toISOString() }))
  } catch (error) {
    const sentence = sentenceFor(error, file)
    if (sentence === undefined) throw error
    process.stderr.write(`${sentence}\n`)
    return unreadable
  }
}

function report(outcome: LoadOutcome): number {
  const { result } = outcome
  if (outcome.kind === 'refused') {
    process.stderr.write(`${describeCheck(result)}\nNothing was loaded.\n`)
    return 1
  }
  const { warning, info } = result.counts
  process.stdout.write(
    `Loaded ${counted(outcome.reports, 'report')} with ${counted(outcome.lines, 'answer')} from ${result.file}. ` +
      `${counted(result.repairCount, 'repair')}, ${counted(warning + info, 'remark')}: see them with “muster check”.\n`,
  )
  return 0
}

const counted = (count: number, what: string) =>
  `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { as: { type: 'string' }, folder: { type: 'string' } },
    })
    if (positionals.length === 0) return 'Name the file to load.'
    if (values.as === undefined) return 'Say who loads it: --as and the e-mail address of an administrator.'
    return { files: positionals, as: values.as, folder: values.folder }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no file of that name. Check the path.',
  EISDIR: 'it is a folder. Name a file.',
  EACCES: 'you may not read it. Ask its owner.',
}

/** PostgreSQL that cannot be reached, that refuses us, or that goes away: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const lostConnection = /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|08|28|3D|57P)/

function sentenceFor(error: unknown, file: string): string | undefined {
  if (error instanceof FolderInUse || isRefusal(error)) return error.message
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : ''
    const reason = reasons[code]
    if (reason !== undefined) return `${basename(file)} cannot be opened: ${reason}`
    if (lostConnection.test(code) || /^Connection terminated/.test(at.message))
      return 'The database cannot be reached, or ended the connection. Nothing was loaded. Check DATABASE_URL, and whether PostgreSQL runs.'
  }
  return undefined
}
