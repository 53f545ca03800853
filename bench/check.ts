// How fast files are checked with all rules on, beside csv-file-validator (which knows only whether cells look right) and
// Papa Parse alone (which only cuts them), on the same file in the same run, alternating.
// Last line: {bench, rows, rows_per_s, vs_csv_file_validator, vs_papaparse}; 1 = as fast as the other, 2 = twice as fast.
import { cleanFile } from './check/file.ts'
import { contender } from './measuring/contender.ts'
import { median } from './measuring/median.ts'

const warmUps = 2
const rounds = 7

const file = cleanFile()
const start = (name: string) => contender(new URL(`./check/${name}.ts`, import.meta.url), file)
const [muster, papaparse, validator] = [start('muster'), start('papaparse'), start('csv-file-validator')]

const seconds: number[] = []
const toPapaparse: number[] = []
const toValidator: number[] = []
for (let round = -warmUps; round < rounds; round++) {
  const own = await muster.run()
  const papa = await papaparse.run()
  const other = await validator.run()
  if (round < 0) continue
  seconds.push(own)
  toPapaparse.push(papa / own)
  toValidator.push(other / own)
}
await Promise.all([muster, papaparse, validator].map((each) => each.stop()))
console.log(
  JSON.stringify({
    bench: 'check',
    rows: file.rows,
    rows_per_s: Math.round(file.rows / median(seconds)),
    vs_csv_file_validator: Number(median(toValidator).toFixed(2)),
    vs_papaparse: Number(median(toPapaparse).toFixed(2)),
  }),
)
