import type { Known } from '../award-facts.ts'
import type { LineStore } from '../counts/line-store.ts'
import type { ReportList } from '../counts/report-list.ts'
import type { FindingLedger } from '../findings/finding-ledger.ts'
import type { RepairLedger } from '../findings/repair-ledger.ts'
import type { Column } from '../layout/columns.ts'
import type { Heading } from '../layout/heading.ts'
import { rulebook } from '../rules/rulebook.ts'
import { answerKinds } from './answer-kind.ts'
import { codeLine } from './code-line.ts'
import { placeCoder } from './code-place.ts'
import { codeValue } from './code-value.ts'
import type { Coded } from './coded.ts'
import { freeTextReader } from './free-text.ts'
import { plainNumber } from './read-value.ts'
import { remembering } from './remembering.ts'

/** Where the reader puts what it reads. */
export interface Sink {
  readonly lines: LineStore
  readonly reports: ReportList
  readonly findings: FindingLedger
  readonly repairs: RepairLedger
}

export type RowReader = (cells: readonly string[], row: number) => void

/** A reader of rows in the long layout: cells in; lines, repairs and findings out. Nothing of a row outlives it. */
export function longRowReader(heading: Heading, known: Known, sink: Sink): RowReader {
  const { lines, reports } = sink
  const placeOf = (column: Column) => heading.places.get(column) ?? -1
  const award = placeOf('award_number')
  const quarter = placeOf('fiscal_quarter')
  const state = placeOf('state')
  const metric = placeOf('metric')
  const breakdown = placeOf('breakdown')
  const category = placeOf('category')
  const value = placeOf('value')
  const note = placeOf('note')

  const codePlace = placeCoder(reports, known)
  const codeLineOf = remembering((first: string) =>
    remembering((second: string) =>
      remembering((third: string) => codeLine(first, second, third, rulebook.lines)),
    ),
  )
  const readFreeText = freeTextReader(heading, sink.findings)

  return (cells, row) => {
    const place = codePlace(cells[award] ?? '', cells[quarter] ?? '', cells[state] ?? '')
    if (!place.isPlain) for (const cell of place.cells) say(cell, row, sink)
    const line = codeLineOf(cells[metric] ?? '')(cells[breakdown] ?? '')(cells[category] ?? '')
    if (!line.isPlain) say(line, row, sink)

    const text = cells[value] ?? ''
    let number = plainNumber(text)
    let kind: (typeof answerKinds)[keyof typeof answerKinds] = answerKinds.value
    if (number === -1) {
      const { answer, said } = codeValue(text, known)
      if (!said.isPlain) say(said, row, sink)
      kind = answer.kind
      number = answer.value
    }

    const harmlessNote = readFreeText(cells, row, note)
    if (place.report === -1 || line.id === -1) return
    const added = lines.add(place.report, line.id, kind, number, row)
    if (harmlessNote !== '') lines.addNote(added, harmlessNote)
  }
}

function say({ repairs, objections }: Coded, row: number, sink: Sink): void {
  for (const { kind, column, from, to } of repairs) sink.repairs.add(kind, row, column, from, to)
  for (const { rule, column, value, message, fix } of objections)
    sink.findings.add(rule, { row, column, value, message, fix })
}
