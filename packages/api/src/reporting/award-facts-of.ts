import type { AwardRecord } from '@muster/data'
import type { AwardFacts } from '@muster/intake'
import { isoDate, quarterOfDate } from '@muster/metrics'

/** What a check must know of an award, wherever it runs. */
export const awardFactsOf = ({
  number,
  programKind,
  startsOn,
  endsOn,
  states,
}: Pick<AwardRecord, 'number' | 'programKind' | 'startsOn' | 'endsOn' | 'states'>): AwardFacts => ({
  number,
  program: programKind,
  firstQuarter: quarterOfDate(isoDate(startsOn)),
  lastQuarter: quarterOfDate(isoDate(endsOn)),
  states,
})
