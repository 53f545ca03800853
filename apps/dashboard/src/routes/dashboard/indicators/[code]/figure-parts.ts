import { formulaText, readFormula, type Formula } from '@muster/metrics'
import { paths } from '#lib/paths.ts'

type WrittenFormula = Parameters<typeof readFormula>[0]
type Part = Extract<Formula, { kind: 'sum' }>['terms'][number]

export interface FigureSide {
  /** What stands together: what is added, or one side of the line. */
  readonly heading: string
  readonly parts: readonly { readonly label: string; readonly href: string }[]
}

/** Each part of a formula, with the way to how its total of a fiscal year came about: down to reports and rows. */
export function figureParts(written: WrittenFormula, fiscalYear: number): readonly FigureSide[] {
  const formula = readFormula(written)
  const side = (heading: string, parts: readonly Part[]): FigureSide => ({
    heading,
    parts: parts.map((stratum) => ({
      label: formulaText({ formula: { kind: 'sum', terms: [stratum] } }),
      href: paths.making({ ...stratum, year: fiscalYear }),
    })),
  })
  return formula.kind === 'sum'
    ? [side('Added up', formula.terms)]
    : [side('Above the line', formula.numerator), side('Below the line', formula.denominator)]
}
