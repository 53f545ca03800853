/** Lines in columns of numbers, in one piece of memory that threads can hand to each other. */
export interface LineColumns {
  readonly report: Uint32Array
  readonly stratum: Uint16Array
  readonly kind: Uint8Array
  readonly value: Float64Array
  readonly row: Uint32Array
}

/** Of a line: 8 for its value, 4 for its report, 4 for its row, 2 for its stratum, 1 for the kind of its answer. */
const bytesOfLine = 19

export const memoryForLines = (lines: number): ArrayBuffer => new ArrayBuffer(lines * bytesOfLine)

/** The columns in a piece of memory that `memoryForLines` made; wide ones first, so that each begins where it may. */
export function columnsIn(memory: ArrayBuffer): LineColumns {
  const lines = memory.byteLength / bytesOfLine
  return {
    value: new Float64Array(memory, 0, lines),
    report: new Uint32Array(memory, lines * 8, lines),
    row: new Uint32Array(memory, lines * 12, lines),
    stratum: new Uint16Array(memory, lines * 16, lines),
    kind: new Uint8Array(memory, lines * 18, lines),
  }
}

export function copyColumns(from: LineColumns, to: LineColumns): void {
  to.value.set(from.value)
  to.report.set(from.report)
  to.row.set(from.row)
  to.stratum.set(from.stratum)
  to.kind.set(from.kind)
}

/** A copy of columns whose memory goes back. */
export function keptColumns(columns: LineColumns): LineColumns {
  const kept = columnsIn(memoryForLines(columns.report.length))
  copyColumns(columns, kept)
  return kept
}
