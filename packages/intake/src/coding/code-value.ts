import type { Known } from '../award-facts.ts'
import { rulebook } from '../rules/rulebook.ts'
import { answerKinds } from './answer-kind.ts'
import { codeCell } from './code-cell.ts'
import { coded, type Coded } from './coded.ts'
import { readValue, type ReadAnswer } from './read-value.ts'

/** A value with what there is to say of its cell. */
export interface CodedValue {
  readonly answer: ReadAnswer
  readonly said: Coded
}

const blank: CodedValue = { answer: { kind: answerKinds.blank, value: 0 }, said: coded(0, [], []) }

/** Understands a cell of the value column that is not simply a number. */
export function codeValue(cell: string, known: Known): CodedValue {
  if (cell.trim() === '') return blank
  let answer: ReadAnswer = { kind: answerKinds.unreadable, value: 0 }
  const read = (text: string) => {
    const found = readValue(text)
    if (found !== undefined) answer = found.value
    return found && { value: 0, repairs: found.repairs }
  }
  const said = codeCell({ column: 'value', read, rules: rulebook.values }, cell, known)
  return { answer, said }
}
