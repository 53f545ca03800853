import type { ComparedLine } from '#lib/report/compare-lines.ts'

/** How an officer may look at the lines of a report. */
export const lineViews = [
  { code: 'changes', label: 'What moved, furthest first' },
  { code: 'totals', label: 'Totals only' },
  { code: 'form', label: 'All lines, in the order of the form' },
] as const

export type LineView = (typeof lineViews)[number]['code']

/** What a report can be laid beside. */
export const besides = ['quarter', 'revision', 'peers'] as const
export type Beside = (typeof besides)[number]

/** The view in the address; changes first when there is none. */
export const lineViewIn = (search: URLSearchParams): LineView =>
  lineViews.find(({ code }) => code === search.get('lines'))?.code ?? 'changes'

/** What the address lays beside the report; the quarter before when it names nothing. */
export const besideIn = (search: URLSearchParams): Beside =>
  besides.find((each) => each === search.get('beside')) ?? 'quarter'

interface Line extends ComparedLine {
  /** Its place in the order of the form. */
  position: number
}

/** The lines of a view, of lines that stand with what moved furthest on top. Those with something `said` are in every view. */
export function linesOf<L extends Line>(
  view: LineView,
  lines: readonly L[],
  said: (line: L) => boolean,
): readonly L[] {
  const inForm = () => lines.toSorted((one, other) => one.position - other.position)
  switch (view) {
    case 'changes':
      return lines.filter((line) => line.change !== 'same' || said(line))
    case 'totals':
      return inForm().filter((line) => !line.key.includes('.') || said(line))
    case 'form':
      return inForm()
  }
}

/** `12 of 140 answers changed, 2 of them by a lot`. */
export function changesInWords(lines: readonly ComparedLine[]): string {
  const changed = lines.filter(({ change }) => change !== 'same').length
  const large = lines.filter(({ change }) => change === 'large').length
  const tail = large === 0 ? '' : `, ${large} of them by a lot`
  return `${changed} of ${lines.length} answers changed${tail}`
}
