import { isoDate } from '@muster/metrics'
import { readHeading } from '../../layout/heading.ts'
import { cellPrivacyRules, headingPrivacyRules } from '../../rules/privacy-rules.ts'
import { ClientRowWatch } from '../one-row-per-client.ts'
import type { LabelledCell } from './labelled-cell.ts'
import type { LabelledTable } from './labelled-table.ts'

/** A cell or table with the rule that should speak of it, and the one that does; null for none. */
export interface Judged {
  readonly expected: string | null
  readonly said: string | null
}

/** What a rule does for cells and tables of one half. */
export interface RuleFigures {
  readonly code: string
  /** How many it should find, and how many of these any rule finds. */
  readonly personal: number
  readonly found: number
  /** How many it speaks of first, and how many of these are personal. */
  readonly named: number
  readonly right: number
}

export interface Figures extends Omit<RuleFigures, 'code'> {
  readonly harmless: number
  readonly rules: readonly RuleFigures[]
}

export const judgeCell = ({ rule, position, text }: LabelledCell): Judged => {
  const rules = position === 'heading' ? [...headingPrivacyRules, ...cellPrivacyRules] : cellPrivacyRules
  return { expected: rule, said: rules.find(({ matches }) => matches(text))?.code ?? null }
}

/** Judges a table of forty rows as its reader would. */
export function judgeTable({ rule, heading, row }: LabelledTable): Judged {
  const watch = new ClientRowWatch(readHeading(heading, 1), isoDate('2017-10-16'))
  for (let index = 0; index < 40; index++) watch.see(row(index).map(String))
  if (watch.verdict() !== undefined) return { expected: rule, said: 'P110' }
  return { expected: rule, said: watch.birthDates().length > 0 ? 'P111' : null }
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const codes = new Set(
    judged.flatMap(({ expected, said }) => [expected, said]).filter((code) => code !== null),
  )
  const rules = [...codes].sort().map((code): RuleFigures => ({ code, ...count(judged, code) }))
  return { ...count(judged), harmless: judged.filter(({ expected }) => expected === null).length, rules }
}

function count(judged: readonly Judged[], code?: string): Omit<RuleFigures, 'code'> {
  const isIt = (each: string | null) => (code === undefined ? each !== null : each === code)
  const personal = judged.filter(({ expected }) => isIt(expected))
  const named = judged.filter(({ said }) => isIt(said))
  return {
    personal: personal.length,
    found: personal.filter(({ said }) => said !== null).length,
    named: named.length,
    right: named.filter(({ expected }) => expected !== null).length,
  }
}
