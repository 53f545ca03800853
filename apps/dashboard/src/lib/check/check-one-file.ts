import {
  checkFile,
  headingKey,
  summarize,
  type AwardFacts,
  type CheckResult,
  type Finding,
} from '@muster/intake'
import { isoDate, stratumLabel, totalOf } from '@muster/metrics'
import { compareWithStored, type PlaceComparison, type StoredReport } from './compare-with-stored.ts'
import { destinationOf, placeKey, placesOf, type Destination, type ReportPlace } from './destination.ts'
import { piecesOfFile } from './file-pieces.ts'
import { meaningsFor, type MeaningGroup } from './mapping/meanings-for.ts'
import { placesIn } from './places-in.ts'
import { noChanges, type Changes } from './session/changes.ts'

/** What a check says of a file, without its values: from this computer, or in the plain words of the api. */
export type CheckSummary = Omit<ReturnType<typeof summarize>, 'quarters'> & { quarters: readonly string[] }

/** What a file is judged by. Everything in it can be sent to a worker. */
export interface CheckSetting {
  /** ISO date by which quarters are judged. */
  today: string
  /** The awards that the person may report for; null where nobody knows: then only the dictionary judges. */
  awards: readonly AwardFacts[] | null
  /** The report from whose page it is checked; null if the file is only tried. */
  here: ReportPlace | null
  /** Reports that it is compared with: at least `here`, if there is one. */
  stored: readonly StoredReport[]
}

/** A column that matches nothing; `key` is its heading as a mapping names it. */
export type UnmappedColumn = CheckResult['unmapped'][number] & { key: string }

/** What a person is told of a file before anything of it is stored. Plain JSON. */
export interface CheckedFile {
  byteLength: number
  summary: CheckSummary
  /** The column names as in the file. */
  headings: readonly string[]
  /** Columns that match nothing, and of which nobody has said what they stand for. */
  unmapped: readonly UnmappedColumn[]
  /** What such a column may stand for; empty if there is none. */
  meanings: readonly MeaningGroup[]
  totals: readonly NamedTotal[]
  destination: Destination
  /** What it would change in each report of `destination` whose stored lines were given. */
  comparisons: readonly PlaceComparison[]
}

/** The sum of the totals of one metric in a file. */
export interface NamedTotal {
  metric: string
  label: string
  total: number
}

interface Listening {
  signal?: AbortSignal
  onProgress?: (bytesRead: number) => void
  onFindings?: (soFar: readonly Finding[]) => void
}

/** A checked file, and its answers for those who go on asking. */
export interface CheckOutcome {
  checked: CheckedFile
  values: CheckResult['values']
}

/**
 * Checks a file with a person's changes: the same in the browser's worker and, without JavaScript, on the server.
 * Throws only what reading the file throws, and the reason of `signal`.
 */
export async function checkOneFile(
  file: File,
  { today, awards, here, stored }: CheckSetting,
  changes: Changes = noChanges,
  { signal, onProgress, onFindings }: Listening = {},
): Promise<CheckOutcome> {
  const result = await checkFile(
    piecesOfFile(file, { ...(signal && { signal }), ...(onProgress && { onBytes: onProgress }) }),
    {
      fileName: file.name,
      today: isoDate(today),
      ...(awards && { awards }),
      ...changes,
      ...(onFindings && { onFindings }),
    },
  )
  signal?.throwIfAborted()
  const destination: Destination = here === null ? { kind: 'nowhere' } : destinationOf(placesIn(result), here)
  return {
    checked: {
      byteLength: file.size,
      summary: summarize(result),
      headings: result.headings,
      unmapped: result.unmapped.map((column) => ({ ...column, key: headingKey(column.heading) })),
      meanings: result.unmapped.length === 0 ? [] : meaningsFor(awards, here?.quarter),
      totals: Object.entries(result.totals).map(([metric, total]) => ({
        metric,
        label: stratumLabel(totalOf(metric)),
        total,
      })),
      destination,
      comparisons: compareWithStored(result.values.each(), storedAt(stored, destination, here)),
    },
    values: result.values,
  }
}

/** What of `stored` the file goes to. */
function storedAt(
  stored: readonly StoredReport[],
  destination: Destination,
  here: ReportPlace | null,
): readonly StoredReport[] {
  if (here === null) return []
  const places = new Set(placesOf(destination, here).map(placeKey))
  return stored.filter(({ place }) => places.has(placeKey(place)))
}
