// Throws broken files at the reader for some minutes: `npm run bench -- fuzz --minutes 10 --seed 1`. Whatever comes, it must
// neither throw, nor take more than linear time, nor keep memory. Ends with 1 and the file's seed if it throws.
// Last line: {bench, files, megabytes, thrown, slowest_us_per_kb, heap_growth_mb}; slowest is of files above 16 KB.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkFile, columns, openTable, writeCorrected } from '../packages/intake/src/index.ts'
import { encode1252, encodeText } from '../packages/intake/src/fixtures/encode-text.ts'
import { writeWorkbook } from '../packages/intake/src/fixtures/write-workbook.ts'
import { isoDate } from '../packages/metrics/src/index.ts'
import { chanceFrom, mutated } from './fuzz/mutate.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const until = performance.now() + Number(values.minutes) * 60_000
const largest = 256 * 1024
const today = isoDate('2017-10-16')

const samples = new URL('../samples/', import.meta.url)
const texts = readdirSync(samples)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => readFileSync(new URL(name, samples), 'utf8'))
const wide = 'award_number,fiscal_quarter,state,new_clients,open_clients,new_clients.gender.male\n'
const seeds = [
  ...texts.map((text) => encodeText(text, 'UTF-8')),
  ...texts.map((text) => encodeText(text, 'UTF-16 LE with BOM')),
  ...texts.map((text) => encodeText(text.replaceAll(',', ';'), 'UTF-16 BE')),
  encode1252(`${columns.join(',')}\n2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,34,Peña\n`),
  writeWorkbook([{ name: 'Counts', rows: (texts[0] ?? '').split('\n', 60).map((line) => line.split(',')) }]),
  writeWorkbook(
    [
      { name: 'A', rows: [['x']] },
      { name: 'B', rows: [[...columns], ['=1', 1.5]] },
    ],
    { strings: 'inline' },
  ),
  encodeText(`${wide}${'2016-VT-BX-K012,FY2017Q4,TX,34,5,17\n'.repeat(20)}`, 'UTF-8'),
]

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

async function read(bytes: Uint8Array, chance: () => number): Promise<void> {
  const size = 1 + Math.floor(chance() * 100_000)
  await checkFile(pieces(bytes, size), { fileName: 'fuzz.csv', today })
  if (chance() > 0.1) return
  const table = await openTable(pieces(bytes, size), {})
  table.rows(0, 50)
  for await (const text of writeCorrected(pieces(bytes, size), { edits: [] })) void text
}

let files = 0
let total = 0
let slowest = 0
let thrown = 0
let before = heap()
for (let seed = Number(values.seed); performance.now() < until; seed++) {
  const chance = chanceFrom(seed)
  const bytes = mutated(seeds, chance, largest)
  const start = performance.now()
  try {
    await read(bytes, chance)
  } catch (error) {
    thrown += 1
    console.error(`A file threw. Seed ${seed}:`, error)
  }
  const took = performance.now() - start
  files += 1
  total += bytes.length
  if (bytes.length > 16 * 1024 && (took * 1024 * 1000) / bytes.length > slowest) {
    slowest = (took * 1024 * 1000) / bytes.length
    console.error(`Slowest so far: seed ${seed}, ${bytes.length} bytes in ${took.toFixed(1)} ms`)
  }
  // What engine and dictionaries learn at first is no growth.
  if (files === 500) before = heap()
}
console.log(
  JSON.stringify({
    bench: 'fuzz',
    files,
    megabytes: Math.round(total / 1024 / 1024),
    thrown,
    slowest_us_per_kb: Math.round(slowest),
    heap_growth_mb: Math.round(heap() - before),
  }),
)
process.exit(thrown === 0 ? 0 : 1)
