import {
  CellSums,
  CopyRows,
  roomOfBlock,
  saidNotReported,
  saidNotTracked,
  writeBlock,
} from '@muster/data/loading'
import { answerKinds } from '@muster/intake'
import { GatheredLines } from './gathered-lines.ts'
import type { HistoryReports } from './history-reports.ts'
import { keptColumns } from './line-columns.ts'
import type { LinesRead } from './messages.ts'
import type { StratumNumbers } from './number-strata.ts'
import { sortByReport } from './sort-by-report.ts'

/** A line of a report came after its block was written: the file is not in the order of its reports. */
export class OutOfOrder extends Error {
  override readonly name = 'OutOfOrder'
}

/**
 * Makes the lines of a file into rows of `observation_block`, and adds up what comes into the roll-up.
 *
 * Nearly every file has the lines of a report together: then its block goes out as soon as the next one begins. A file that
 * has not is found out (`OutOfOrder`), and must wait until all of it is read (`isOrdered: false`).
 */
export class HistoryBlocks {
  readonly sums: CellSums
  readonly #gathered: GatheredLines
  readonly #reports: HistoryReports
  readonly #rows = new CopyRows()
  #current = -1

  constructor(reports: HistoryReports, strata: StratumNumbers) {
    this.#reports = reports
    this.sums = new CellSums(strata.end)
    this.#gathered = new GatheredLines(strata)
  }

  async *rows(
    lines: AsyncIterable<LinesRead>,
    { isOrdered }: { readonly isOrdered: boolean },
  ): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    if (isOrdered) for await (const each of lines) yield* this.#take(each)
    else {
      const all: LinesRead[] = []
      for await (const each of lines) {
        this.#reports.meet(each.freshPlaces)
        all.push({ ...each, columns: keptColumns(each.columns), freshPlaces: [] })
      }
      for (const each of sortByReport(all)) yield* this.#take(each)
    }
    yield* this.#finishReport()
    yield this.#rows.take()
  }

  *#take(lines: LinesRead): Generator<Uint8Array<ArrayBuffer>> {
    this.#reports.meet(lines.freshPlaces)
    const { length, notes } = lines
    const { report, stratum, kind, value, row } = lines.columns
    const gathered = this.#gathered
    for (let at = 0; at < length; at++) {
      const own = report[at] ?? 0
      if (own !== this.#current) {
        if (own < this.#current) throw new OutOfOrder()
        yield* this.#finishReport()
        this.#current = own
      }
      const answer = kind[at] ?? 0
      if (answer > answerKinds.notTracked) continue
      const said =
        answer === answerKinds.value
          ? (value[at] ?? 0)
          : answer === answerKinds.notReported
            ? saidNotReported
            : saidNotTracked
      gathered.add(stratum[at] ?? 0, said, row[at] ?? 0, notes.size === 0 ? undefined : notes.get(at))
    }
  }

  *#finishReport(): Generator<Uint8Array<ArrayBuffer>> {
    if (this.#current === -1) return
    const gathered = this.#gathered
    const place = this.#reports.placeOf(this.#current)
    gathered.finish(place && this.sums.at(place.cells))
    if (place === undefined || gathered.length === 0) return
    if (this.#rows.isFullFor(roomOfBlock(gathered))) yield this.#rows.take()
    writeBlock(this.#rows, place.block, gathered)
  }
}
