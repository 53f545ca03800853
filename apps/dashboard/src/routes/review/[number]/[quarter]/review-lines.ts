import { compareLines } from '#lib/report/compare-lines.ts'
import type { PageData } from './$types'

type Given = PageData['report']['lines'][number]

/** Sets each line beside what was chosen: the quarter before or another revision. */
export const besideChosen = (lines: readonly Given[]) =>
  compareLines(lines.map((line) => ({ ...line, previous: line.beside })))

export type ReviewLine = ReturnType<typeof besideChosen>[number]
