import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { checkFile, publishedSummary } from '@muster/intake'
import { describeCheck } from '../describe-check.ts'
import { isoDateOrToday } from '../iso-date-or-today.ts'
import { usage } from '../usage.ts'

const unreadable = 2

/** `muster check FILE`: what the file holds and what is wrong in it, for people or (`--json`) for programs. */
export async function check(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${usage}`)
    return unreadable
  }
  try {
    const result = await checkFile(createReadStream(asked.file), {
      fileName: basename(asked.file),
      today: asked.today,
      ...(asked.sheet !== undefined && { sheet: asked.sheet }),
    })
    const printed = asked.json ? JSON.stringify(publishedSummary(result)) : describeCheck(result)
    process.stdout.write(`${printed}\n`)
    if (!result.readable) return unreadable
    return result.counts.error > 0 ? 1 : 0
  } catch (error) {
    const reason = sentenceFor(error)
    if (reason === undefined) throw error
    process.stderr.write(`${asked.file} cannot be opened: ${reason}\n`)
    return unreadable
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        sheet: { type: 'string' },
        today: { type: 'string' },
      },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return 'Name one file to check.'
    const today = isoDateOrToday(values.today)
    if (today === undefined) return `--today takes a date such as 2017-10-16, not "${values.today}".`
    return { file, json: values.json, today, sheet: values.sheet }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function sentenceFor(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no file of that name. Check the path.'
  if (code === 'EISDIR') return 'it is a folder. Name a file.'
  if (code === 'EACCES') return 'you may not read it. Ask its owner.'
  return undefined
}
