import type { CheckResult, Finding } from '@muster/intake'

const marks = { error: 'ERROR', warning: 'CHECK', info: 'NOTE ' } as const

/** A check told to a person at a terminal: what was read, then what is wrong, row by row, and how to mend it. */
export function describeCheck(result: CheckResult): string {
  const { file, counts, findings, repairs } = result
  const lines = [
    file,
    result.readable ? `  ${whatWasRead(result)}` : '  This file could not be read as a table.',
  ]
  if (repairs.length > 0) {
    lines.push('', `Changed while reading (${result.repairCount}):`)
    for (const { code, row, column, from, to } of repairs)
      lines.push(`  ${code}  ${place(row, column)}: “${from}” read as “${to}”`)
  }
  if (findings.length > 0) lines.push('', ...findings.flatMap(describeFinding))
  lines.push('', verdict(counts))
  return lines.join('\n')
}

function whatWasRead({ rows, awards, quarters, encoding, delimiter }: CheckResult): string {
  const separator = delimiter === '\t' ? 'tab' : delimiter
  return [
    `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    `award ${awards.join(', ') || 'not found'}`,
    `quarter ${quarters.join(', ') || 'not found'}`,
    `${encoding}, separated by ${separator}`,
  ].join(' · ')
}

function describeFinding({ code, severity, row, column, value, message, fix }: Finding): string[] {
  const said = value === null ? '' : ` (“${value}”)`
  return [`${marks[severity]} ${code}  ${place(row, column)}${said}`, `      ${message}`, `      ${fix}`]
}

function place(row: number | null, column: string | null): string {
  if (row === null) return 'the whole file'
  return column === null ? `row ${row}` : `row ${row}, column ${column}`
}

function verdict({ error, warning, info }: CheckResult['counts']): string {
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
  const told = [
    count(error, 'error', 'errors'),
    count(warning, 'thing to check', 'things to check'),
    count(info, 'note', 'notes'),
  ]
  const next = error > 0 ? 'Mend the errors, then upload.' : 'Ready to upload.'
  return `${told.join(', ')}. ${next}`
}
