import { writeAnnotated } from '@muster/intake'
import { derivedName } from '#lib/check/session/derived-name.ts'
import { isTaken, type PartOfUpload } from './part-of-upload.ts'

/**
 * The rows of a file that were not taken, each with what is wrong with it, under the file's own column names: to be
 * corrected and sent as they are.
 */
export async function notTakenFile(file: File, parts: readonly PartOfUpload[]): Promise<File> {
  const left = parts.filter((part) => !isTaken(part))
  const rows = new Set(left.flatMap((part) => part.rows.flatMap(([from, to]) => numbersFrom(from, to))))
  const findings = left.flatMap(({ first, rows: own, sentence, outcome }) => {
    const told = first.filter(({ row }) => row !== null)
    const start = own[0]?.[0] ?? null
    // What is said of the part as a whole stands at its first row.
    return told.length > 0 && outcome === 'refused'
      ? told
      : [{ ...nothing, code: '', message: sentence, row: start }]
  })
  const text: string[] = []
  for await (const piece of writeAnnotated(file.stream(), {
    edits: [],
    findings,
    keeps: (row) => rows.has(row),
  }))
    text.push(piece)
  return new File(text, derivedName(file.name, 'not-taken'), { type: 'text/csv' })
}

const nothing = { severity: 'error', column: null, cell: null, value: null, fix: '', subject: null } as const

const numbersFrom = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
