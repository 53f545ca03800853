/** Where a cell stands. Headings are also asked what their column is about. */
export type Position = 'heading' | 'note' | 'category' | 'value' | 'unread'

/** A made-up cell of which somebody said whether it tells who a person is. */
export interface LabelledCell {
  /** The rule that should find it; null if it is harmless. */
  readonly rule: string | null
  readonly position: Position
  readonly text: string
}

const line = /^(?<rule>P\d{3}|-) (?<position>heading|note|category|value|unread) \| (?<text>.+)$/

/**
 * Cells from lines such as `P107 note | Rosa M. moved` and `- category | Female`. Blank lines part groups.
 * @throws SyntaxError if a line is neither.
 */
export function readLabelled(lines: string): readonly LabelledCell[] {
  return lines
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const { rule, position, text } = line.exec(each)?.groups ?? {}
      if (rule === undefined || text === undefined || !isPosition(position))
        throw new SyntaxError(`No labelled cell: ${each}`)
      return { rule: rule === '-' ? null : rule, position, text }
    })
}

const positions: readonly Position[] = ['heading', 'note', 'category', 'value', 'unread']

const isPosition = (text: string | undefined): text is Position => positions.some((each) => each === text)
