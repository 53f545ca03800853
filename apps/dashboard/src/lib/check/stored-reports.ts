import type { StoredReport } from './compare-with-stored.ts'
import { placeKey, type ReportPlace } from './destination.ts'

type Ask = (place: ReportPlace) => Promise<StoredReport | undefined>

/** What is known of stored reports: each is asked for once, until what is known is past. */
export class StoredReports {
  readonly #ask: Ask
  readonly #known = new Map<string, StoredReport>()
  #isOutdated = false

  /** @param ask Gives what is stored for a report; undefined for one that the person cannot see. */
  constructor(ask: Ask) {
    this.#ask = ask
  }

  /** Takes what came with the page, unless something newer has been seen. */
  take(reports: readonly StoredReport[]): void {
    if (!this.#isOutdated) for (const report of reports) this.#known.set(placeKey(report.place), report)
  }

  /** Somebody has stored something: all is asked for anew. */
  forget(): void {
    this.#known.clear()
    this.#isOutdated = true
  }

  /** What is stored for these reports; one that cannot be had is left out. */
  async at(places: readonly ReportPlace[]): Promise<readonly StoredReport[]> {
    const found = await Promise.all(places.map((place) => this.#one(place)))
    return found.filter((report) => report !== undefined)
  }

  async #one(place: ReportPlace): Promise<StoredReport | undefined> {
    const key = placeKey(place)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const report = await this.#ask(place).catch(() => undefined)
    if (report !== undefined) this.#known.set(key, report)
    return report
  }
}
