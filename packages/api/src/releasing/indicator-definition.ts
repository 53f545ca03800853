import { readReleaseIndicators, type Database } from '@muster/data'
import { indicators, readFormula, writeFormula } from '@muster/metrics'
import { z } from 'zod'
import type { KeptIndicator } from '../indicators/kept-indicator.ts'
import { quarter } from '../shapes/codes.ts'
import { writtenFormula } from '../shapes/formula.ts'

const definition = z.object({
  code: z.string(),
  edition: z.string(),
  objective: z.string(),
  label: z.string(),
  why: z.string(),
  unit: z.string(),
  direction: z.enum(['up', 'down']),
  versions: z
    .array(z.object({ number: z.int(), effectiveFrom: quarter, formula: writtenFormula }))
    .readonly(),
  baseline: z.object({ fiscalYear: z.int(), value: z.number() }),
  targets: z.record(z.string(), z.number()).readonly(),
})

/** An indicator as it is frozen with a release. */
export const definitionOf = (indicator: KeptIndicator): { code: string; definition: unknown } => ({
  code: indicator.code,
  definition: {
    ...indicator,
    versions: indicator.versions.map((each) => ({ ...each, formula: writeFormula(each.formula) })),
  } satisfies z.input<typeof definition>,
})

/** The indicators under which a release tells of the plan. One built before they were kept tells by the dictionary’s. */
export async function indicatorsOfRelease(
  db: Database,
  releaseId: string,
): Promise<readonly KeptIndicator[]> {
  const frozen = await readReleaseIndicators(db, releaseId)
  return frozen.length === 0 ? indicatorsOfDictionary : frozen.map(read)
}

function read(stored: unknown): KeptIndicator {
  const { versions, ...words } = definition.parse(stored)
  return { ...words, versions: versions.map((each) => ({ ...each, formula: readFormula(each.formula) })) }
}

/** The indicators as the dictionary has them: each with its first version. */
export const indicatorsOfDictionary: readonly KeptIndicator[] = indicators.map(
  ({ version, effectiveFrom, formula, ...words }) => ({
    ...words,
    versions: [{ number: version, effectiveFrom, formula }],
  }),
)
