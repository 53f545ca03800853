import { checkFile, summarize, type AwardFacts } from '@muster/intake'
import { isoDate } from '@muster/metrics'
import { compareWithStored, type Comparison, type StoredLine } from './compare-with-stored.ts'
import { countBytes } from './count-bytes.ts'
import { destinationOf, type Destination, type ReportPlace } from './destination.ts'
import { placesIn } from './places-in.ts'

/** What a check says of a file, without its values: from this computer, or in the plain words of the api. */
export type CheckSummary = Omit<ReturnType<typeof summarize>, 'layout' | 'quarters'> & {
  layout: string
  quarters: readonly string[]
}

/** A file to check from the page of one report. Everything in it can be sent to a worker. */
export interface CheckRequest {
  file: File
  /** ISO date by which quarters are judged. */
  today: string
  /** The awards that the person may report for. */
  awards: readonly AwardFacts[]
  here: ReportPlace
  /** The lines stored for `here` now; empty if none. */
  stored: readonly StoredLine[]
}

/** What a person is told of a file before anything of it is stored. Plain JSON. */
export interface CheckedFile {
  byteLength: number
  /** False if it could not be read as a table at all. */
  readable: boolean
  summary: CheckSummary
  /** All repairs; the summary keeps the first thousand. */
  repairCount: number
  destination: Destination
  /** Null if the file has nothing for this report, or nothing is stored to compare with. */
  comparison: Comparison | null
}

/**
 * Checks a file: the same in the browser's worker and, without JavaScript, on the server.
 * `onProgress` hears of bytes read, as they are read.
 */
export async function checkOneFile(
  { file, today, awards, here, stored }: CheckRequest,
  onProgress: (bytesRead: number) => void = () => {},
): Promise<CheckedFile> {
  const result = await checkFile(file.stream().pipeThrough(countBytes(onProgress)), {
    fileName: file.name,
    today: isoDate(today),
    awards: [...awards],
  })
  const destination = destinationOf(placesIn(result), here)
  const isForHere = destination.kind === 'here' || destination.kind === 'here_and_elsewhere'
  return {
    byteLength: file.size,
    readable: result.readable,
    summary: summarize(result),
    repairCount: result.repairCount,
    destination,
    comparison:
      isForHere && stored.some(({ answer }) => answer !== null)
        ? compareWithStored(result.values.each(), stored, here)
        : null,
  }
}
