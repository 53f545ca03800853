// How long tables take to be protected, proven and audited, and how much is withheld, beside suppression that stops when no withheld
// cell is exactly computable by elimination: `npm run bench -- disclosure`. Times are seconds of one core.
// Last line: {bench, tables: [{cells, published, k, primary, withheld, exact_only, protect_s, certificate_s, audit_s}], national_s,
// provable}; `provable` counts the sensitive cells that the other leaves provably below k. Of large tables exact_only and audit_s
// are null: elimination did not end in three minutes for 3,036 published cells, and an audit of 9,646 was not waited for.
import {
  auditRelease,
  defaultTablePolicy,
  parseInnerTable,
  protectTable,
  type InnerTable,
  type ReleasedCell,
} from '../packages/disclosure/src/index.ts'
import { exactOnly, primaryIn } from './disclosure/exact-only.ts'
import { crossTable, nationalQuarter } from './disclosure/tables.ts'

const seconds = () => process.cpuUsage().user / 1e6
const withheldIn = (cells: readonly ReleasedCell[]) => cells.filter(({ value }) => value === null).length
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

const tables = [
  await benched({ sizes: [12, 6, 6], mean: 2, k: 10 }, 'audited and beside the other'),
  await benched({ sizes: [20, 8, 8], mean: 2, k: 10 }, 'audited'),
  await benched({ sizes: [50, 10, 10], mean: 2, k: 10 }),
]
const national = await measured(parseInnerTable(nationalQuarter()), 11)
console.log(
  JSON.stringify({
    bench: 'disclosure',
    tables: tables.map(({ line }) => line),
    national_s: round(national.protect_s + national.certificate_s),
    provable: tables.reduce((sum, table) => sum + table.provable, 0),
  }),
)

interface Shape {
  readonly sizes: readonly [number, number, number]
  readonly mean: number
  readonly k: number
}

async function benched({ sizes, mean, k }: Shape, how?: 'audited' | 'audited and beside the other') {
  const table = parseInnerTable(crossTable(sizes, mean))
  const { cells, policy, ...times } = await measured(table, k)
  const before = seconds()
  if (how !== undefined) {
    const { breaches } = await auditRelease(table, cells, policy)
    if (breaches.length > 0) throw new Error(breaches.join('; '))
  }
  const audit_s = how === undefined ? null : round(seconds() - before)
  const other = how === 'audited and beside the other' ? exactOnly(table, cells, k) : undefined
  const attacked = other === undefined ? undefined : await auditRelease(table, other, policy)
  const line = {
    cells: table.cells.length,
    published: cells.length,
    k,
    primary: primaryIn(table, cells, k),
    withheld: withheldIn(cells),
    exact_only: other === undefined ? null : withheldIn(other),
    ...times,
    audit_s,
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
  return {
    line,
    provable: attacked?.breaches.filter((breach) => breach.includes('provably below')).length ?? 0,
  }
}
