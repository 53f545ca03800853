import { differencesFirst, type ComparedLine } from '#lib/report/compare-lines.ts'

/** How an officer may look at the lines of a report. */
export const lineViews = [
  { code: 'changes', label: 'What changed, largest first' },
  { code: 'totals', label: 'Totals only' },
  { code: 'form', label: 'All lines, in the order of the form' },
] as const

export type LineView = (typeof lineViews)[number]['code']

/** The view in the address; changes first when there is none. */
export const lineViewIn = (search: URLSearchParams): LineView =>
  lineViews.find(({ code }) => code === search.get('lines'))?.code ?? 'changes'

/** The lines of a view. */
export function linesOf(view: LineView, lines: readonly ComparedLine[]): readonly ComparedLine[] {
  switch (view) {
    case 'changes':
      return differencesFirst(lines).filter(({ change }) => change !== 'same')
    case 'totals':
      return lines.filter(({ key }) => !key.includes('.'))
    case 'form':
      return lines
  }
}

/** `12 of 140 answers changed, 2 of them by a lot`. */
export function changesInWords(lines: readonly ComparedLine[]): string {
  const changed = lines.filter(({ change }) => change !== 'same').length
  const large = lines.filter(({ change }) => change === 'large').length
  const tail = large === 0 ? '' : `, ${large} of them by a lot`
  return `${changed} of ${lines.length} answers changed${tail}`
}
