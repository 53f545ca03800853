import type { FiscalQuarter, IsoDate, ProgramKind, StateCode } from '@muster/metrics'

/** What a server knows of an award. Both quarters belong to its period of performance. */
export interface AwardFacts {
  readonly number: string
  readonly program: ProgramKind
  readonly firstQuarter: FiscalQuarter
  readonly lastQuarter: FiscalQuarter
  readonly states: readonly StateCode[]
  /** What the award reported before; undefined where nobody knows. */
  readonly earlier?: EarlierReports | undefined
  /** What similar awards report; undefined where nobody knows, or where there are too few of them. */
  readonly peers?: PeerGroup | undefined
}

/** Reports of one award. The keys stand once, so that two years of them are small enough to send to a browser. */
export interface EarlierReports {
  /** Keys of strata, in the order of every report’s numbers. */
  readonly strata: readonly string[]
  readonly reports: readonly EarlierReport[]
}

/** What an award reported for one quarter and state. */
export interface EarlierReport {
  readonly quarter: FiscalQuarter
  readonly state: StateCode
  /** In the order of the strata; null for what was not a number. */
  readonly numbers: readonly (number | null)[]
}

/** Awards of the same program and of similar size. */
export interface PeerGroup {
  /** How many awards it is made of, this one not among them. */
  readonly awards: number
  /** By the key of a total's stratum: between which numbers nearly all of them report for a quarter. */
  readonly usual: Readonly<Record<string, { readonly low: number; readonly high: number }>>
}

/** What a file is judged by, besides the dictionary. */
export interface Known {
  readonly today: IsoDate
  /** By number. Undefined where nobody knows the awards, as on a machine of its own: then only the dictionary judges. */
  readonly awards: ReadonlyMap<string, AwardFacts> | undefined
  /** Codes of the kinds of repair that the person does not want: what needs one of them is a finding instead. */
  readonly refused: ReadonlySet<string>
}
