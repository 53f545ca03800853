import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import {
  addQuarters,
  fiscalQuarter,
  states,
  type FiscalQuarter,
  type StateCode,
} from '../../packages/metrics/src/index.ts'
import { linesOf, valueOf } from './history-lines.ts'

/** Every award reports for these many quarters, from this one on. */
const quartersOfAward = 8
const firstQuarter = fiscalQuarter('FY2016Q1')
/** Awards in turn: one in one state fills in its whole form (195 lines), one in two states leaves lines out (195 + 110). */
const meanRows = 250
const linesOfSecondState = 110
/** One row in a hundred needs a repair; one report in four, which is one row in a thousand, has a finding. */
const rowsToRepair = 100
const reportsToDoubt = 4

/** An award as it must be registered before its history can be loaded. */
export interface HistoryAward {
  readonly number: string
  readonly states: readonly StateCode[]
}

export interface History {
  readonly awards: readonly HistoryAward[]
  readonly quarters: readonly FiscalQuarter[]
}

/** What the database must hold after the file was loaded. */
export interface Expected {
  readonly rows: number
  readonly reports: number
  /** By `quarter state stratum`, of the strata that add over organizations. */
  readonly sums: ReadonlyMap<string, number>
  readonly repairs: number
}

/** A history of `rows` rows, which must be a multiple of 4,000. The same rows give the same history. */
export function historyOf(rows: number): History {
  const step = meanRows * quartersOfAward * 2
  if (!Number.isSafeInteger(rows / step) || rows <= 0) throw new RangeError(`rows is a multiple of ${step}`)
  return {
    awards: Array.from({ length: rows / meanRows / quartersOfAward }, (_, index) => ({
      number: `2015-VT-BX-K${String(index).padStart(3, '0')}`,
      states: index % 2 === 0 ? [stateAt(index)] : [stateAt(index), stateAt(index + 7)],
    })),
    quarters: Array.from({ length: quartersOfAward }, (_, index) => addQuarters(firstQuarter, index)),
  }
}

const stateAt = (index: number): StateCode => states[index % states.length]?.code ?? 'TX'

/** Writes the history as a file in the canonical layout of eight columns. @returns what it must come to. */
export async function writeHistory(path: string, { awards, quarters }: History): Promise<Expected> {
  const file = createWriteStream(path)
  const sums = new Map<string, number>()
  const whole = quarters.map((quarter) => linesOf(quarter))
  const short = quarters.map((quarter) => linesOf(quarter, linesOfSecondState))
  let rows = 0
  let repairs = 0
  let reports = 0
  file.write('award_number,fiscal_quarter,state,metric,breakdown,category,value,note\r\n')
  for (const { number, states: served } of awards) {
    for (const [at, quarter] of quarters.entries()) {
      const isDoubtful = reports++ % reportsToDoubt === 0
      let text = ''
      for (const [which, state] of served.entries()) {
        const id = reports * 2 + which
        const clients = 300 + ((id * 37) % 1009)
        for (const line of (which === 0 ? whole : short)[at] ?? []) {
          const value = valueOf(line, { id, clients, isDoubtful: isDoubtful && which === 0 })
          const isRepaired = ++rows % rowsToRepair === 0
          if (isRepaired) repairs++
          text += `${number},${quarter},${isRepaired ? state.toLowerCase() : state},${line.text},${value},\r\n`
          if (!line.adds) continue
          const cell = `${quarter} ${state} ${line.key}`
          sums.set(cell, (sums.get(cell) ?? 0) + value)
        }
      }
      if (!file.write(text)) await once(file, 'drain')
    }
  }
  file.end()
  await once(file, 'finish')
  return { rows, reports, sums, repairs }
}
