import type { FiscalQuarter, IsoDate, ProgramKind, StateCode } from '@muster/metrics'

/** What a server knows of an award. Both quarters belong to its period of performance. */
export interface AwardFacts {
  readonly number: string
  readonly program: ProgramKind
  readonly firstQuarter: FiscalQuarter
  readonly lastQuarter: FiscalQuarter
  readonly states: readonly StateCode[]
}

/** What a file is judged by, besides the dictionary. */
export interface Known {
  readonly today: IsoDate
  /** By number. Undefined where nobody knows the awards, as on a machine of its own: then only the dictionary judges. */
  readonly awards: ReadonlyMap<string, AwardFacts> | undefined
}
