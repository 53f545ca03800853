import type { FiscalQuarter } from '@muster/metrics'
import type { Advice, Rule } from '../rules/rule.ts'
import { damageOrder } from './damage-order.ts'
import type { Finding } from './finding.ts'
import type { Severity } from './severity.ts'
import { typedRow } from '../counts/line-store.ts'
import { placingUnder, type ColumnPlaces, type Placing } from './placing-under.ts'
import { shownValue } from './shown-text.ts'

/** Findings with their details; more are only counted. */
export const mostDetails = 1_000
/** A cause in more rows than this becomes one finding that says how many. */
export const mostAlike = 20

/** What a rule says of one place. */
export interface Said {
  readonly row: number | null
  readonly column: string | null
  /** Place of the column, counted from 0, where `column` does not tell it. */
  readonly place?: number
  readonly value?: string | null
  readonly message: string
  /** How to mend it here; the rule's own advice if absent. */
  readonly fix?: Advice | undefined
  /**
   * What the finding is about whatever its row, so that an explanation of it can be offered again next quarter: state and
   * key of the stratum, as in `TX new_clients.gender`.
   */
  readonly subject?: string
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

/** The report that rules are speaking of, as far as anybody can tell: what the file says of its award may be wrong. */
export interface AboutReport {
  readonly award: string
  /** Null if it cannot be read. */
  readonly quarter: FiscalQuarter | null
}

/** Hears each thing that a rule says, one by one, however many are alike. `tell` makes the finding, which takes work. */
export type Hearing = (
  rule: Pick<Rule, 'code' | 'tier' | 'severity'>,
  about: AboutReport | undefined,
  tell: () => Finding,
) => void

export type Counts = Readonly<Record<Severity, number>>

/** Takes what rules say, in any number, and keeps of it what a person can use, in bounded memory. */
export class FindingLedger {
  readonly #causes = new Map<string, Cause & { first: Said[] }>()
  readonly #causesBySeverity = { error: 0, warning: 0, info: 0 }
  readonly #uncaused = { error: 0, warning: 0, info: 0 }
  #heading: ColumnPlaces | undefined
  readonly #hear: Hearing | undefined
  /** Which report the next is about; undefined while it is about the whole file. */
  about: AboutReport | undefined

  constructor(hear?: Hearing) {
    this.#hear = hear
  }

  /** From here on, columns are told as the file calls them. */
  set heading(heading: ColumnPlaces) {
    this.#heading = heading
  }

  /** Grows with every cause: whether there is anything new to tell. */
  get causes(): number {
    return this.#causes.size
  }

  add(rule: Rule, said: Said): void {
    this.#hear?.(rule, this.about, () => {
      const { rows: _, ...finding } = toFinding(rule, said, 1, placingUnder(this.#heading))
      return finding
    })
    const key = `${rule.code} ${said.place ?? ''} ${said.column ?? ''} ${said.cause ?? said.value ?? said.message}`
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
    const placing = placingUnder(this.#heading)
    const all = [...this.#causes.values()].flatMap((cause) => toFindings(cause, placing))
    const counts = { ...this.#uncaused }
    for (const { severity } of all) counts[severity] += 1
    const findings = all
      .sort(damageOrder)
      .slice(0, mostDetails)
      .map(({ rows: _, ...finding }) => finding)
    return { findings, counts }
  }
}

function toFindings({ rule, first, rows }: Cause, placing: Placing): GroupedFinding[] {
  const [said] = first
  const mostApart = said?.together === true ? 1 : mostAlike
  if (rows <= mostApart || said === undefined) return first.map((one) => toFinding(rule, one, 1, placing))
  const times = rows.toLocaleString('en-US')
  const where =
    said.row === null || said.row === typedRow
      ? `${times} times`
      : `in ${times} rows, beginning with row ${said.row}`
  const message = `${said.message} This is so ${where}.`
  // They are told as one, and explained as one.
  const { subject: _, ...whole } = said
  return [toFinding(rule, { ...whole, message }, rows, placing)]
}

const toFinding = (rule: Rule, said: Said, rows: number, placing: Placing): GroupedFinding => ({
  code: rule.code,
  severity: rule.severity,
  row: said.row,
  ...placing(said),
  value: shownValue(said.value ?? null),
  message: said.message,
  fix: (typeof said.fix === 'function' ? said.fix() : said.fix) ?? rule.fix,
  subject: said.subject ?? null,
  rows,
})
