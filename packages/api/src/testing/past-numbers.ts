import type { AwardFacts, CountTable, EarlierReport, EarlierReports } from '@muster/intake'
import { allStrata, stratumKey } from '@muster/metrics'
import type { CastAward } from '../demonstration/cast/awards.ts'

const strata = allStrata().map(stratumKey)
const placeOf = new Map(strata.map((key, place) => [key, place]))

/** What awards reported so far, kept in memory: what a server would read from its store. */
export interface PastNumbers {
  /** Takes up a checked file. A report that is there already gives way. */
  take(values: CountTable): void
  earlierOf(award: string): EarlierReports
  factsOf(award: CastAward): AwardFacts
}

export function pastNumbers(): PastNumbers {
  const reports = new Map<string, Map<string, EarlierReport & { numbers: (number | null)[] }>>()
  const past: PastNumbers = {
    take(values) {
      const fresh = new Set<string>()
      for (const { award, quarter, state, stratum, answer } of values.each()) {
        const own = reports.get(award) ?? new Map<string, EarlierReport & { numbers: (number | null)[] }>()
        reports.set(award, own)
        const key = `${quarter} ${state}`
        const report = own.get(key)
        const numbers =
          report !== undefined && fresh.has(`${award} ${key}`)
            ? report.numbers
            : Array<number | null>(strata.length).fill(null)
        fresh.add(`${award} ${key}`)
        own.set(key, { quarter, state, numbers })
        numbers[placeOf.get(stratumKey(stratum)) ?? -1] = answer.kind === 'value' ? answer.value : null
      }
    },
    earlierOf: (award) => ({ strata, reports: [...(reports.get(award)?.values() ?? [])] }),
    factsOf: ({ number, program, firstQuarter, lastQuarter, states }) => ({
      number,
      program: program.kind,
      firstQuarter,
      lastQuarter,
      states,
      earlier: past.earlierOf(number),
    }),
  }
  return past
}
