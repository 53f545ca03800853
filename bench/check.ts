// How fast a clean file is checked, beside Papa Parse alone on the same bytes in the same run, alternating.
// Last line: {bench, rows, rows_per_s, vs_papaparse}; vs_papaparse 1 = as fast as Papa Parse alone.
import { createRequire } from 'node:module'
import { checkFile, writeTemplate, type AwardFacts } from '../packages/intake/src/index.ts'
import { fiscalQuarter, isoDate } from '../packages/metrics/src/index.ts'

const rounds = 5
const awards = 1000
const quarter = fiscalQuarter('FY2017Q4')
const today = isoDate('2017-10-16')
const Papa = createRequire(new URL('../packages/intake/package.json', import.meta.url))('papaparse')

const facts: AwardFacts[] = Array.from({ length: awards }, (_, index) => ({
  number: `2016-VT-BX-K${String(index).padStart(3, '0')}`,
  program: 'direct_services',
  firstQuarter: fiscalQuarter('FY2016Q1'),
  lastQuarter: fiscalQuarter('FY2018Q4'),
  states: ['TX'],
}))
const file = facts.map((each, index) => answered(writeTemplate(each, quarter), index === 0)).join('')
const bytes = new TextEncoder().encode(file)
const rows = file.split('\n').length - 2

/** Every line answered with zero, which is coherent; the header once. */
function answered(template: string, withHeader: boolean): string {
  const [header = '', ...lines] = template.trimEnd().split('\r\n')
  const body = lines.map((line) => line.replace(/^((?:[^,]*,){6})/, '$10'))
  return [...(withHeader ? [header] : []), ...body, ''].join('\r\n')
}

async function* pieces() {
  const size = 256 * 1024
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function musterSeconds(): Promise<number> {
  const start = performance.now()
  const { counts, values } = await checkFile(pieces(), { fileName: 'bench.csv', today, awards: facts })
  if (counts.error > 0 || values.size !== rows)
    throw new Error(`${counts.error} errors in ${values.size} of ${rows} rows`)
  return (performance.now() - start) / 1000
}

function papaSeconds(): number {
  const start = performance.now()
  let seen = 0
  Papa.parse(new TextDecoder().decode(bytes), {
    chunk: ({ data }: { data: unknown[] }) => (seen += data.length),
  })
  if (seen < rows) throw new Error(`Papa Parse read ${seen} of ${rows} rows`)
  return (performance.now() - start) / 1000
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const muster: number[] = []
const ratios: number[] = []
for (let round = -1; round < rounds; round++) {
  const papa = papaSeconds()
  const own = await musterSeconds()
  if (round < 0) continue // the first round warms up
  muster.push(own)
  ratios.push(papa / own)
}
console.log(
  JSON.stringify({
    bench: 'check',
    rows,
    rows_per_s: Math.round(rows / median(muster)),
    vs_papaparse: Number(median(ratios).toFixed(2)),
  }),
)
