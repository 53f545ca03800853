/** Where a cell stands: a value for each of some dimensions, `{ region: 'A', type: 'sex' }`; `{}` is the grand total. */
export type Place = Readonly<Record<string, string>>

/**
 * Who made a count: how many organizations, or how much each of them (name → count above zero). A number says nothing
 * about who is the same in two cells; names do, and they show when one organization makes nearly all of a count.
 */
export type Contributors = number | ReadonlyMap<string, number>

/** A cell of the joint cross of all dimensions. */
export interface InnerCell {
  /** A value of every dimension. */
  readonly at: Place
  /** People or events: a whole number from 0 up. */
  readonly count: number
  /** Absent where contributors are not known for the table. */
  readonly contributors?: Contributors
}

/** One cell as the public sees it. */
export interface ReleasedCell {
  readonly at: Place
  /** The count, or null where it is withheld. Nothing tells why. */
  readonly value: number | null
  /** The value is the one shown before: reports behind it were amended, by less than the threshold or by nothing. */
  readonly revisionPending?: true
}

/** What an inner cell counted when an earlier release was made; null: the cell did not exist then. */
export interface AmendedCell {
  readonly at: Place
  readonly count: number | null
}

/** An earlier release, which is public still. */
export interface PreviousRelease {
  readonly cells: readonly ReleasedCell[]
  /** The inner cells that were counted differently then. All others are as they are now. */
  readonly amended: readonly AmendedCell[]
}

/**
 * What is counted and which of it is to be published. An inner combination that is not listed does not exist, and everybody
 * may know that; one that is listed with 0 is a count of nobody.
 */
export interface InnerTable {
  readonly dimensions: readonly string[]
  readonly cells: readonly InnerCell[]
  /** The margins to publish, each a list of dimensions; the empty one is the grand total. */
  readonly publish: readonly (readonly string[])[]
  /** For each dimension with a hierarchy: value → its parent, which may have a parent of its own. */
  readonly parents: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Earlier releases, oldest first. */
  readonly previous: readonly PreviousRelease[]
}
