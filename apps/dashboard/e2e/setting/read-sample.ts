import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sample } from './places.ts'

/** A file of `samples/`: its fingerprint, and its count for a line (`new_clients`, `new_clients.age_group.13_17`). */
export async function readSample(name: string) {
  const bytes = await readFile(sample(name))
  const [header = '', ...rows] = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  const columns = header.split(',')
  const at = (column: string) => columns.indexOf(column)
  const counts = new Map(
    rows
      .map((row) => row.split(','))
      .filter((cells) => cells.length >= 7)
      .map((cells) => [
        ['metric', 'breakdown', 'category']
          .map((column) => cells[at(column)])
          .filter(Boolean)
          .join('.'),
        Number(cells[at('value')]),
      ]),
  )
  return {
    path: sample(name),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    countOf: (line: string): number => {
      const count = counts.get(line)
      if (count === undefined || !Number.isInteger(count))
        throw new Error(`${name} has no count for ${line}.`)
      return count
    },
  }
}
