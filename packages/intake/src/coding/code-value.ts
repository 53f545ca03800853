import type { Known } from '../award-facts.ts'
import { rulebook } from '../rules/rulebook.ts'
import { answerKinds } from './answer-kind.ts'
import { codeCell } from './code-cell.ts'
import { coded, type Coded } from './coded.ts'
import { readValue, type ReadAnswer } from './read-value.ts'
import { unwrapCell } from './unwrap-cell.ts'

/** A value with what there is to say of its cell. */
export interface CodedValue {
  readonly answer: ReadAnswer
  readonly said: Coded
}

const silent = coded(0, [], [])
const blank: CodedValue = { answer: { kind: answerKinds.blank, value: 0 }, said: silent }
const notReported: CodedValue = { answer: { kind: answerKinds.notReported, value: 0 }, said: silent }
const notTracked: CodedValue = { answer: { kind: answerKinds.notTracked, value: 0 }, said: silent }
const unreadable: ReadAnswer = { kind: answerKinds.unreadable, value: 0 }

/** Understands a cell of the value column that is not simply a number. */
export function codeValue(cell: string, known: Known): CodedValue {
  // Files have these in many rows.
  if (cell === 'NR') return notReported
  if (cell === 'NT') return notTracked
  if (cell.trim() === '') return blank
  const found = readValue(unwrapCell(cell).value)
  const said = codeCell(
    {
      column: 'value',
      read: () => found && { value: 0, repairs: found.repairs },
      // They object to exactly what cannot be read; so they need not be asked about each number with a comma in it.
      rules: found === undefined ? rulebook.values : [],
    },
    cell,
    known,
  )
  return { answer: found === undefined || said.id === -1 ? unreadable : found.value, said }
}
