import { m } from '../paraglide/messages.js'

export type ReleaseStatus = 'preliminary' | 'final' | 'revised'

const words: Readonly<Record<ReleaseStatus, () => string>> = {
  preliminary: m.release_preliminary,
  final: m.release_final,
  revised: m.release_revised,
}

const meanings: Readonly<Record<ReleaseStatus, () => string>> = {
  preliminary: m.release_meaning_preliminary,
  final: m.release_meaning_final,
  revised: m.release_meaning_revised,
}

/** The status of a release, in the middle of a sentence. */
export const statusWord = (status: ReleaseStatus): string => words[status]()

/** What the status of a release says of its totals. */
export const statusMeaning = (status: ReleaseStatus): string => meanings[status]()
