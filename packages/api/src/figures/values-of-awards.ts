import {
  readAwardValues,
  type AwardScope,
  type AwardValue,
  type Database,
  type QuarterRange,
} from '@muster/data'
import { stratumKey, type FiscalQuarter, type Stratum } from '@muster/metrics'
import { addKnown } from './add-known.ts'
import type { FigureCell } from './read-figures.ts'

interface Wanted {
  readonly scope: AwardScope
  readonly strata: readonly Stratum[]
  readonly awardIds: readonly string[]
  readonly range: QuarterRange
}

/**
 * What awards said in their official reports, added up over states, and over the awards that `groupOf` puts together: as
 * cells of the roll-up would say it. One statement.
 */
export async function valuesOfAwards(
  db: Database,
  { scope, ...wanted }: Wanted,
  groupOf: (awardId: string) => string,
): Promise<FigureCell[]> {
  if (wanted.awardIds.length === 0) return []
  const cells = new Map<string, FigureCell>()
  for (const value of await readAwardValues(db, scope, wanted)) {
    const [stratum, group] = [stratumKey(value), groupOf(value.awardId)]
    add(cells, { stratum, group, fiscalQuarter: value.fiscalQuarter }, value)
  }
  return [...cells.values()]
}

function add(
  cells: Map<string, FigureCell>,
  place: { stratum: string; group: string; fiscalQuarter: FiscalQuarter },
  { answer }: AwardValue,
): void {
  const key = `${place.stratum} ${place.group} ${place.fiscalQuarter}`
  const sum = addKnown([cells.get(key)?.sum ?? null, answer.kind === 'value' ? answer.value : null])
  cells.set(key, { ...place, sum })
}
