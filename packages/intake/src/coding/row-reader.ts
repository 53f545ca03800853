import type { Known } from '../award-facts.ts'
import type { LineStore } from '../counts/line-store.ts'
import type { ReportList } from '../counts/report-list.ts'
import type { FindingLedger } from '../findings/finding-ledger.ts'
import type { RepairLedger } from '../findings/repair-ledger.ts'
import type { Column } from '../layout/columns.ts'
import type { Heading } from '../layout/heading.ts'
import { rulebook } from '../rules/rulebook.ts'
import { answerKinds, type AnswerKind } from './answer-kind.ts'
import { codeLine } from './code-line.ts'
import { placeCoder, type CodedPlace } from './code-place.ts'
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

/** What texts mean under a heading, each worked out once. */
export interface Meanings {
  readonly placeOf: (award: string, quarter: string, state: string) => CodedPlace
  readonly lineOf: (metric: string, breakdown: string, category: string) => Coded
}

/** The meanings of the texts of a file in the long layout. */
export function meaningsOf(known: Known, sink: Pick<Sink, 'reports'>): Meanings {
  const lineOf = remembering((first: string) =>
    remembering((second: string) =>
      remembering((third: string) => codeLine(first, second, third, rulebook.lines, known.refused)),
    ),
  )
  return {
    placeOf: placeCoder(sink.reports, known),
    lineOf: (metric, breakdown, category) => lineOf(metric)(breakdown)(category),
  }
}

/** A reader of rows in the long layout: cells in; lines, repairs and findings out. Nothing of a row outlives it. */
export function longRowReader(heading: Heading, known: Known, sink: Sink, meanings: Meanings): RowReader {
  const placeOf = (column: Column) => heading.places.get(column) ?? -1
  const award = placeOf('award_number')
  const quarter = placeOf('fiscal_quarter')
  const state = placeOf('state')
  const metric = placeOf('metric')
  const breakdown = placeOf('breakdown')
  const category = placeOf('category')
  const value = placeOf('value')
  const note = placeOf('note')
  const readFreeText = freeTextReader(heading, sink.findings)

  return (cells, row) => {
    const place = meanings.placeOf(cells[award] ?? '', cells[quarter] ?? '', cells[state] ?? '')
    sink.findings.about = place.about
    if (!place.isPlain) for (const cell of place.cells) say(cell, row, sink)
    const line = meanings.lineOf(cells[metric] ?? '', cells[breakdown] ?? '', cells[category] ?? '')
    if (!line.isPlain) say(line, row, sink)
    const { kind, number } = readAnswer(cells[value] ?? '', row, known, sink)
    const harmlessNote = readFreeText(cells, row, note)
    if (place.report === -1 || line.id === -1) return
    const added = sink.lines.add(place.report, line.id, kind, number, row)
    if (harmlessNote !== '') sink.lines.addNote(added, harmlessNote)
  }
}

/** A reader of rows in the wide layout: each cell under the name of a line is a line of its own. */
export function wideRowReader(heading: Heading, known: Known, sink: Sink): RowReader {
  const placeOf = (column: Column) => heading.places.get(column) ?? -1
  const award = placeOf('award_number')
  const quarter = placeOf('fiscal_quarter')
  const state = placeOf('state')
  const note = placeOf('note')
  const codePlace = placeCoder(sink.reports, known)
  const readFreeText = freeTextReader(heading, sink.findings)
  const lines = [...heading.placeOfStratum]

  return (cells, row) => {
    const place = codePlace(cells[award] ?? '', cells[quarter] ?? '', cells[state] ?? '')
    sink.findings.about = place.about
    if (!place.isPlain) for (const cell of place.cells) say(cell, row, sink)
    // A note of the whole row stands with its first answer.
    let harmlessNote = readFreeText(cells, row, note)
    for (const [stratum, at] of lines) {
      const { kind, number } = readAnswer(cells[at] ?? '', row, known, sink, at)
      if (place.report === -1) continue
      const added = sink.lines.add(place.report, stratum, kind, number, row)
      if (harmlessNote === '' || kind > answerKinds.notTracked) continue
      sink.lines.addNote(added, harmlessNote)
      harmlessNote = ''
    }
  }
}

/** What a cell of values says; what there is to say of it goes to the sink. */
function readAnswer(
  text: string,
  row: number,
  known: Known,
  sink: Sink,
  place?: number,
): { kind: AnswerKind; number: number } {
  const number = plainNumber(text)
  if (number !== -1) return { kind: answerKinds.value, number }
  const { answer, said } = codeValue(text, known)
  if (!said.isPlain) say(said, row, sink, place)
  return { kind: answer.kind, number: answer.value }
}

function say({ repairs, objections }: Coded, row: number, sink: Sink, place?: number): void {
  for (const { kind, column, from, to } of repairs) sink.repairs.add(kind, row, column, from, to, place)
  for (const { rule, ...said } of objections)
    sink.findings.add(rule, place === undefined ? { row, ...said } : { row, place, ...said })
}
