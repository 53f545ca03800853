import { columnsIn, memoryForLines } from './line-columns.ts'
import type { LinesRead } from './messages.ts'

/**
 * Lines of a whole file, put together by report; inside a report they keep the order of the file. Sorts by counting: linear.
 * In batches of one report each.
 */
export function* sortByReport(batches: readonly LinesRead[]): Generator<LinesRead> {
  const { order, starts, firsts } = placesByReport(batches)
  for (let report = 0; report + 1 < starts.length; report++) {
    const own = order.subarray(starts[report], starts[report + 1])
    if (own.length > 0) yield linesAt(batches, firsts, own)
  }
}

function placesByReport(batches: readonly LinesRead[]) {
  const firsts: number[] = []
  let size = 0
  let last = -1
  for (const {
    columns: { report },
    length,
  } of batches) {
    firsts.push(size)
    size += length
    for (let at = 0; at < length; at++) last = Math.max(last, report[at] ?? 0)
  }
  const starts = new Uint32Array(last + 2)
  for (const {
    columns: { report },
    length,
  } of batches)
    for (let at = 0; at < length; at++) {
      const after = (report[at] ?? 0) + 1
      starts[after] = (starts[after] ?? 0) + 1
    }
  for (let report = 1; report < starts.length; report++)
    starts[report] = (starts[report] ?? 0) + (starts[report - 1] ?? 0)
  const next = starts.slice()
  const order = new Uint32Array(size)
  for (const [
    which,
    {
      columns: { report },
      length,
    },
  ] of batches.entries())
    for (let at = 0; at < length; at++) {
      const own = report[at] ?? 0
      const to = next[own] ?? 0
      order[to] = (firsts[which] ?? 0) + at
      next[own] = to + 1
    }
  return { order, starts, firsts }
}

function linesAt(batches: readonly LinesRead[], firsts: readonly number[], own: Uint32Array): LinesRead {
  const columns = columnsIn(memoryForLines(own.length))
  const notes = new Map<number, string>()
  let which = 0
  for (const [to, line] of own.entries()) {
    // Ascending, as the lines of a report are.
    while (line >= (firsts[which + 1] ?? Infinity)) which++
    const batch = batches[which]
    if (batch === undefined) throw new RangeError(`There is no line ${line}.`)
    const at = line - (firsts[which] ?? 0)
    columns.report[to] = batch.columns.report[at] ?? 0
    columns.stratum[to] = batch.columns.stratum[at] ?? 0
    columns.kind[to] = batch.columns.kind[at] ?? 0
    columns.value[to] = batch.columns.value[at] ?? 0
    columns.row[to] = batch.columns.row[at] ?? 0
    const note = batch.notes.get(at)
    if (note !== undefined) notes.set(to, note)
  }
  return { columns, notes, length: own.length, freshPlaces: [] }
}
