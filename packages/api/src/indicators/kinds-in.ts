import { programsOf, quartersOfFiscalYear, spansOf, type ProgramKind } from '@muster/metrics'
import type { KeptIndicator } from './kept-indicator.ts'

/** Whose forms the formulas of an indicator ask in a fiscal year. */
export const kindsIn = (
  { versions }: Pick<KeptIndicator, 'versions'>,
  fiscalYear: number,
): readonly ProgramKind[] => [
  ...new Set(
    spansOf(versions, quartersOfFiscalYear(fiscalYear)).flatMap(({ version }) => programsOf(version)),
  ),
]
