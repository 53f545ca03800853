// How long tables take to be protected, proven and audited, and how much is withheld, beside suppression that stops when no withheld
// cell is exactly computable by elimination: `npm run bench -- disclosure [--national]`. Times are seconds of one core.
// Last line: {bench, tables: [{cells, published, k, primary, withheld, exact_only, protect_s, certificate_s, audit_s}], national_s,
// provable}; `provable` counts the sensitive cells that the other leaves provably below k. national_s is null unless asked for.
import { parseArgs } from 'node:util'
import {
  auditRelease,
  defaultTablePolicy,
  parseInnerTable,
  protectTable,
  type InnerTable,
} from '../packages/disclosure/src/index.ts'
import { exactOnly } from './disclosure/exact-only.ts'
import { crossTable, nationalQuarter } from './disclosure/tables.ts'

const { values } = parseArgs({ options: { national: { type: 'boolean', default: false } } })
const seconds = () => process.cpuUsage().user / 1e6
const round = (value: number) => Number(value.toFixed(2))

async function measured(table: InnerTable, k: number) {
  const policy = { ...defaultTablePolicy, threshold: k }
  const start = seconds()
  let chosen = start
  const { cells } = await protectTable(table, {
    policy,
    onStage: (stage) => {
      if (stage === 'chosen') chosen = seconds()
    },
  })
  const proven = seconds()
  return { cells, policy, protect_s: round(chosen - start), certificate_s: round(proven - chosen) }
}

// About 400, 1,300 and 5,000 inner cells.
const sizesOfTables = [
  { sizes: [12, 6, 6], mean: 2, k: 10 },
  { sizes: [20, 8, 8], mean: 2, k: 10 },
  { sizes: [50, 10, 10], mean: 2, k: 10 },
] as const
const tables = []
let provable = 0
for (const { sizes, mean, k } of sizesOfTables) {
  const table = parseInnerTable(crossTable(sizes, mean))
  const { cells, policy, ...times } = await measured(table, k)
  const before = seconds()
  const { breaches } = await auditRelease(table, cells, policy)
  const audit_s = round(seconds() - before)
  if (breaches.length > 0) throw new Error(breaches.join('; '))
  const other = exactOnly(table, cells, k)
  const attacked = await auditRelease(table, other.cells, policy)
  provable += attacked.breaches.filter((breach) => breach.includes('provably below')).length
  tables.push({
    cells: table.cells.length,
    published: cells.length,
    k,
    primary: other.primary,
    withheld: cells.filter((cell) => cell.value === null).length,
    exact_only: other.cells.filter((cell) => cell.value === null).length,
    ...times,
    audit_s,
  })
  process.stderr.write(`${JSON.stringify(tables.at(-1))}\n`)
}
let national_s: number | null = null
if (values.national) {
  const { protect_s, certificate_s } = await measured(parseInnerTable(nationalQuarter()), 11)
  national_s = round(protect_s + certificate_s)
}
console.log(JSON.stringify({ bench: 'disclosure', tables, national_s, provable }))
