import type { Advice, Rule } from '../rules/rule.ts'
import { damageOrder } from './damage-order.ts'
import type { Finding } from './finding.ts'
import type { Severity } from './severity.ts'
import { shownText, shownValue } from './shown-text.ts'

/** Findings with their details; more are only counted. */
export const mostDetails = 1_000
/** A cause in more rows than this becomes one finding that says how many. */
export const mostAlike = 20

/** What a rule says of one place. */
export interface Said {
  readonly row: number | null
  readonly column: string | null
  readonly value?: string | null
  readonly message: string
  /** How to mend it here; the rule's own advice if absent. */
  readonly fix?: Advice | undefined
  /** What is wrong, where the value in the cell does not say it: places with one cause are told together. */
  readonly cause?: string
  /** Told together from the second row on: the rows have one and the same reason, and one fix. */
  readonly together?: boolean
}

interface Cause {
  readonly rule: Rule
  readonly first: readonly Said[]
  rows: number
}

/** Findings with the number of rows behind each: more than one where they are told together. */
export interface GroupedFinding extends Finding {
  readonly rows: number
}

export type Counts = Readonly<Record<Severity, number>>

/** Takes what rules say, in any number, and keeps of it what a person can use, in bounded memory. */
export class FindingLedger {
  readonly #causes = new Map<string, Cause & { first: Said[] }>()
  readonly #causesBySeverity = { error: 0, warning: 0, info: 0 }
  readonly #uncaused = { error: 0, warning: 0, info: 0 }

  add(rule: Rule, said: Said): void {
    const key = `${rule.code} ${said.column ?? ''} ${said.cause ?? said.value ?? said.message}`
    const known = this.#causes.get(key)
    if (known !== undefined) {
      known.rows += 1
      if (known.rows <= mostAlike) known.first.push(said)
      return
    }
    // Each cause gives at least one finding, so more of them than details need not be told apart.
    if (this.#causesBySeverity[rule.severity] === mostDetails) {
      this.#uncaused[rule.severity] += 1
      return
    }
    this.#causesBySeverity[rule.severity] += 1
    this.#causes.set(key, { rule, first: [said], rows: 1 })
  }

  /** Findings, most damaging first, and how many there are: a cause told as one counts as one. */
  finish(): { findings: readonly Finding[]; counts: Counts } {
    const all = [...this.#causes.values()].flatMap(toFindings)
    const counts = { ...this.#uncaused }
    for (const { severity } of all) counts[severity] += 1
    const findings = all
      .sort(damageOrder)
      .slice(0, mostDetails)
      .map(({ rows: _, ...finding }) => finding)
    return { findings, counts }
  }
}

function toFindings({ rule, first, rows }: Cause): GroupedFinding[] {
  const [said] = first
  const mostApart = said?.together === true ? 1 : mostAlike
  if (rows <= mostApart || said === undefined) return first.map((one) => toFinding(rule, one, 1))
  const times = rows.toLocaleString('en-US')
  const where = said.row === null ? `${times} times` : `in ${times} rows, beginning with row ${said.row}`
  const together = `${said.message} This is so ${where}.`
  return [toFinding(rule, { ...said, message: together }, rows)]
}

const toFinding = (rule: Rule, { row, column, value, message, fix }: Said, rows: number): GroupedFinding => ({
  code: rule.code,
  severity: rule.severity,
  row,
  column: column === null ? null : shownText(column),
  value: shownValue(value ?? null),
  message,
  fix: (typeof fix === 'function' ? fix() : fix) ?? rule.fix,
  rows,
})
