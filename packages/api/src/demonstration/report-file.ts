import type { AnsweredLine } from './counts/answers.ts'

/** One award, quarter and state of a file. */
export interface FileSection {
  readonly award: string
  readonly quarter: string
  readonly state: string
  readonly lines: readonly AnsweredLine[]
}

const header = 'award_number,fiscal_quarter,state,metric,breakdown,category,value,note'

/** The file that an organization uploads: the layout of Muster's own template, UTF-8, without labels. */
export function reportFile(sections: readonly FileSection[]): Uint8Array<ArrayBuffer> {
  const rows = [header]
  for (const { award, quarter, state, lines } of sections) {
    // No code needs quotes: award numbers, quarters, states and strata have no comma.
    for (const { line, answer } of lines)
      rows.push(`${award},${quarter},${state},${line.metric},${line.breakdown},${line.category},${answer},`)
  }
  return new TextEncoder().encode(`${rows.join('\r\n')}\r\n`)
}
