import type { CheckSummary, Finding, Repair } from '@muster/intake'

/** More repairs than this are told kind by kind. */
const mostRepairs = 20
const mostNames = 10
const marks = { error: 'ERROR', warning: 'CHECK', info: 'NOTE ' } as const

/** A check told to a person at a terminal: what was read, then what is wrong, row by row, and how to mend it. */
export function describeCheck(result: CheckSummary): string {
  const { file, counts, findings, repairs } = result
  const lines = [
    file,
    result.readable ? `  ${whatWasRead(result)}` : '  This file could not be read as a table.',
  ]
  if (repairs.length > 0) {
    lines.push('', `Changed while reading (${result.repairCount.toLocaleString('en-US')}):`)
    if (result.repairCount <= mostRepairs) lines.push(...repairs.map(describeRepair))
    else lines.push(...result.repairGroups.flatMap(describeRepairs))
  }
  if (findings.length > 0) lines.push('', ...findings.flatMap(describeFinding))
  lines.push('', verdict(counts))
  return lines.join('\n')
}

function whatWasRead({ rows, awards, quarters, layout, sheet, encoding, delimiter }: CheckSummary): string {
  const separator = delimiter === '\t' ? 'tab' : delimiter
  const written = sheet === null ? `${encoding}, separated by ${separator}` : `${encoding}, sheet “${sheet}”`
  return [
    `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`,
    `award ${listed(awards)}`,
    `quarter ${listed(quarters)}`,
    ...(layout === 'wide' ? ['a column for each line'] : []),
    written,
  ].join(' · ')
}

/** Names, as far as a person reads them. */
const listed = (names: readonly string[]): string =>
  names.length > mostNames
    ? `${names.slice(0, mostNames).join(', ')} and ${(names.length - mostNames).toLocaleString('en-US')} more`
    : names.join(', ') || 'not found'

const describeRepair = ({ code, from, to, ...where }: Repair): string =>
  `  ${code}  ${place(where)}: ${to === '' ? `“${from}” left out` : `“${from}” read as “${to}”`}`

function describeRepairs({
  code,
  sentence,
  count,
  examples,
}: CheckSummary['repairGroups'][number]): string[] {
  return [
    `  ${code}  ${count === 1 ? 'Once' : `${count.toLocaleString('en-US')} times`}. ${sentence}`,
    ...examples.slice(0, 2).map((each) => `  ${describeRepair(each)}`),
  ]
}

function describeFinding({ code, severity, value, message, fix, ...where }: Finding): string[] {
  const said = value === null ? '' : `: “${value}”`
  return [`${marks[severity]} ${code}  ${place(where)}${said}`, `      ${message}`, `      ${fix}`]
}

function place({ row, column, cell }: Pick<Finding, 'row' | 'column' | 'cell'>): string {
  if (row === null) return 'the whole file'
  const named = column === null ? `row ${row}` : `row ${row}, column ${column}`
  return cell === null ? named : `${cell} (${named})`
}

function verdict({ error, warning, info }: CheckSummary['counts']): string {
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
  const told = [
    count(error, 'error', 'errors'),
    count(warning, 'thing to check', 'things to check'),
    count(info, 'note', 'notes'),
  ]
  const next = error > 0 ? 'Mend the errors, then upload.' : 'Ready to upload.'
  return `${told.join(', ')}. ${next}`
}
