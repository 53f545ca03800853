import type { Known } from '../award-facts.ts'
import type { AboutReport } from '../findings/finding-ledger.ts'
import type { ReportList } from '../counts/report-list.ts'
import { shownText } from '../findings/shown-text.ts'
import { rulebook } from '../rules/rulebook.ts'
import { codeCell, type CellCoding } from './code-cell.ts'
import type { Coded } from './coded.ts'
import { readAwardNumber } from './read-award-number.ts'
import { readQuarter } from './read-quarter.ts'
import { readState } from './read-state.ts'
import type { Read } from './read.ts'
import { remembering } from './remembering.ts'

/** The report that a row belongs to, and what there is to say of the three cells that name it. */
export interface CodedPlace {
  /** Its number; -1 if it cannot be told. */
  readonly report: number
  readonly cells: readonly Coded[]
  /** What the cells say, as far as they can be read: the award as it was written if Muster does not know it. */
  readonly about: AboutReport
  readonly isPlain: boolean
}

/** Understands award, quarter and state. Rows of one report mostly follow each other, so the last answer is kept. */
export function placeCoder(
  reports: ReportList,
  known: Known,
): (award: string, quarter: string, state: string) => CodedPlace {
  const coderOf = (coding: CellCoding) => remembering((cell: string) => codeCell(coding, cell, known))
  const codeAward = coderOf({
    column: 'award_number',
    read: (text) => numbered(readAwardNumber(text, known.awards), (value) => reports.awards.idOf(value)),
    rules: rulebook.awards,
  })
  const codeQuarter = coderOf({
    column: 'fiscal_quarter',
    read: (text) => numbered(readQuarter(text), (value) => reports.quarters.idOf(value)),
    rules: rulebook.quarters,
  })
  const codeState = coderOf({
    column: 'state',
    read: (text) => numbered(readState(text), (value) => reports.states.idOf(value)),
    rules: rulebook.states,
  })

  let last = { award: '', quarter: '', state: '' }
  let place: CodedPlace | undefined
  return (award, quarter, state) => {
    if (place && award === last.award && quarter === last.quarter && state === last.state) return place
    const cells = [codeAward(award), codeQuarter(quarter), codeState(state)] as const
    const [first, second, third] = cells
    const isUsable = first.id >= 0 && second.id >= 0 && third.id >= 0
    last = { award, quarter, state }
    place = {
      report: isUsable ? reports.idOf(first.id, second.id, third.id) : -1,
      cells,
      about: {
        award: first.id >= 0 ? reports.awards.textOf(first.id) : shownText(award.trim()),
        quarter: second.id >= 0 ? reports.quarters.textOf(second.id) : null,
      },
      isPlain: cells.every((cell) => cell.isPlain),
    }
    return place
  }
}

const numbered = <Value>(
  read: Read<Value> | undefined,
  idOf: (value: Value) => number,
): Read<number> | undefined => read && { value: idOf(read.value), repairs: read.repairs }
