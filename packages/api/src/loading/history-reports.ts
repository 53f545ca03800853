import type { AcceptedReport, LoadingAward, RollupLevel } from '@muster/data'
import type { BlockPlace, CellPlace, TotalPlace } from '@muster/data/loading'
import { dueDate, fiscalYearOf, quarterNumberOf, type FiscalQuarter } from '@muster/metrics'
import type { PlaceInFile } from './messages.ts'

/** Where the lines of one award, quarter and state go. */
export interface LinesPlace {
  readonly block: BlockPlace
  readonly cells: CellPlace
}

interface Known {
  readonly award: LoadingAward
  readonly awardId: Uint8Array
  readonly programId: Uint8Array
}

const utf8 = new TextEncoder()

/** The reports that a file makes, and where its lines go, as they come up in it. */
export class HistoryReports {
  /** Each award and quarter once, in the order of the file. */
  readonly list: AcceptedReport[] = []
  /** Whether the file speaks of an award that is not registered: the check refuses it, and its lines go nowhere. */
  hasUnknownAward = false
  readonly #byNumber: ReadonlyMap<string, Known>
  readonly #newId: () => string
  readonly #places: (LinesPlace | undefined)[] = []
  readonly #revisions = new Map<string, Uint8Array>()
  readonly #dueDates = new Map<string, string>()
  readonly #codes = new Map<string, Uint8Array>()

  constructor(awards: readonly LoadingAward[], newId: () => string) {
    this.#newId = newId
    this.#byNumber = new Map(
      awards.map((award) => [
        award.number.toUpperCase(),
        { award, awardId: idBytes(award.awardId), programId: idBytes(award.programId) },
      ]),
    )
  }

  /** Takes up the next reports, in the order of their numbers. */
  meet(fresh: readonly PlaceInFile[]): void {
    for (const place of fresh) this.#places.push(this.#linesPlace(place))
  }

  /** Undefined if the award is not registered. */
  placeOf(report: number): LinesPlace | undefined {
    return this.#places[report]
  }

  #linesPlace(place: PlaceInFile): LinesPlace | undefined {
    const known = this.#byNumber.get(place.award.toUpperCase())
    if (known === undefined) {
      this.hasUnknownAward = true
      return undefined
    }
    const { awardId, programId } = known
    const quarter = this.#bytesOf(place.quarter)
    const state = this.#bytesOf(place.state)
    return {
      block: { awardId, revisionId: this.#revisionOf(place, known), state, quarter },
      // PostgreSQL puts uuids in the order of their digits.
      cells: {
        key: `${place.quarter} ${known.award.programId} ${place.state}`,
        quarter,
        programId,
        state,
        quarterNumber: quarterNumberOf(place.quarter),
        upon: [
          this.#totalPlace(place.quarter, 'nation', ''),
          this.#totalPlace(place.quarter, 'office', known.award.officeId),
          this.#totalPlace(place.quarter, 'program', known.award.programId),
          this.#totalPlace(place.quarter, 'state', place.state),
        ],
      },
    }
  }

  #totalPlace(quarter: FiscalQuarter, level: RollupLevel, place: string): TotalPlace {
    const fiscalYear = fiscalYearOf(quarter)
    const key = `${fiscalYear} ${level} ${place}`
    return { key, fiscalYear, level: this.#bytesOf(level), place: this.#bytesOf(place) }
  }

  #revisionOf({ award: number, quarter }: PlaceInFile, { award }: Known): Uint8Array {
    const key = `${number} ${quarter}`
    const known = this.#revisions.get(key)
    if (known !== undefined) return known
    const revisionId = this.#newId()
    this.list.push({
      awardId: award.awardId,
      fiscalQuarter: quarter,
      reportId: this.#newId(),
      revisionId,
      dueOn: this.#dueOn(quarter, award.dueDays),
      // Nobody certified it in Muster. Its number says so, and is the award's only one for the quarter.
      receiptNumber: `${quarter.slice(2)}-LOADED`,
    })
    const bytes = idBytes(revisionId)
    this.#revisions.set(key, bytes)
    return bytes
  }

  #dueOn(quarter: FiscalQuarter, dueDays: number): string {
    const key = `${quarter} ${dueDays}`
    const known = this.#dueDates.get(key) ?? dueDate(quarter, dueDays)
    this.#dueDates.set(key, known)
    return known
  }

  #bytesOf(code: string): Uint8Array {
    const bytes = this.#codes.get(code) ?? utf8.encode(code)
    this.#codes.set(code, bytes)
    return bytes
  }
}

const idBytes = (id: string): Uint8Array => Buffer.from(id.replaceAll('-', ''), 'hex')
