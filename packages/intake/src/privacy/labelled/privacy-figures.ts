import { noRowForEachClient } from '../../rules/p110-no-row-for-each-client.ts'
import { cellPrivacyRules, headingPrivacyRules } from '../../rules/privacy-rules.ts'
import { heldOutHalf, tuneHalf, type Half } from './halves.ts'
import { figuresOf, judgeCell, judgeTable, type Figures } from './measure.ts'

export const figuresOfHalf = ({ cells, tables }: Half): Figures =>
  figuresOf([...cells.map(judgeCell), ...tables.map(judgeTable)])

/** How well the privacy rules do on the labelled set, as a page in Markdown. `docs/privacy-figures.md` is this text. */
export function privacyFigures(): string {
  const halves = [heldOutHalf, tuneHalf].map((half) => ({ half, figures: figuresOfHalf(half) }))
  return [
    '# How well the privacy rules do\n',
    'Every cell and table of this set is made up, and labelled by hand: personal, with the rule that should find it, or harmless. The set is in',
    '`packages/intake/src/privacy/labelled/`; this page is written from it, and a test holds it.\n',
    '- **Precision**: of what the rules stop, how much is personal. A false alarm makes somebody reword a note.',
    '- **Recall**: of what is personal, how much is stopped, by whichever rule.\n',
    'The rules were tuned on one half. The half held out was written in three lots by the hand that wrote the rules, so it is like the other half,',
    'and real files will do worse. What each lot gave when it was first measured:\n',
    '1. Written before any rule: 179 of 181 personal cells found, no false alarm in 245. The lists of names have grown since, and find the two.',
    '2. Written after tuning, to be hard: 28 of 50 found, 5 false alarms in 50. The rules were mended by it, so it now counts to the half for tuning.',
    '3. Written after that: 44 of 50 found, 1 false alarm in 50. Nothing was changed since. It is the fairest figure for new wording.\n',
    'The rules are a net and no proof. What passes most easily is a name that is on no list and stands beside no telling word. A person still reads',
    'the notes before a report is certified.\n',
    ...halves.flatMap(({ half, figures }) => [
      `## ${half.name === 'tune' ? 'The half for tuning' : 'The half held out'}\n`,
      `${figures.personal} personal and ${figures.harmless} harmless cells and tables: ${figures.found} of the personal ones found, false alarms: ${figures.named - figures.right}.`,
      `Precision ${ratio(figures.right, figures.named)}, recall ${ratio(figures.found, figures.personal)}.\n`,
      ...tableOf(figures),
      '',
    ]),
  ].join('\n')
}

function tableOf({ rules }: Figures): readonly string[] {
  const rows = rules.map(({ code, personal, found, named, right }) => [
    `${code} ${sentenceOf(code)}`,
    ...[personal, found, ratio(found, personal), named, ratio(right, named)].map(String),
  ])
  const all = [['rule', 'personal', 'found', 'recall', 'stopped by it', 'precision'], ...rows]
  const widths = (all[0] ?? []).map((_, column) =>
    Math.max(...all.map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [head, ...below] = all.map((cells) =>
    line(
      cells.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      ),
    ),
  )
  const rule = line(
    widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
  )
  return [head ?? '', rule, ...below]
}

const sentenceOf = (code: string): string =>
  [...cellPrivacyRules, ...headingPrivacyRules, noRowForEachClient].find((rule) => rule.code === code)
    ?.sentence ?? ''

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))
