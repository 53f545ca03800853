import type { Finding, TableRow } from '@muster/intake'
import type { CheckedFile, CheckSetting } from '../check-one-file.ts'
import type { PlaceComparison, StoredReport } from '../compare-with-stored.ts'
import type { Changes } from './changes.ts'

/** What can be asked of an open file, and the answer to each. */
export interface Answers {
  check: CheckedFile
  compare: readonly PlaceComparison[]
  rows: readonly TableRow[]
  findRows: readonly TableRow[]
  corrected: File
  annotated: File
}

export type Question =
  | { of: 'check'; changes: Changes }
  | { of: 'compare'; stored: readonly StoredReport[] }
  | { of: 'rows'; from: number; to: number }
  | { of: 'findRows'; rows: readonly number[] }
  | { of: 'corrected'; changes: Changes }
  | { of: 'annotated'; changes: Changes }

/** From the page to the worker. The file goes as a handle: its bytes are read in the worker. */
export type ToWorker =
  | { kind: 'open'; file: File; setting: CheckSetting }
  | { kind: 'ask'; id: number; question: Question }
  /** Lets go of the file, and of everything that is under way. */
  | { kind: 'stop' }

/** What is known of a check before it is done. */
export interface EarlyFindings {
  /** The first of them. */
  findings: readonly Finding[]
  /** How many there are so far. */
  count: number
}

export type FromWorker =
  /** Nothing is under way any more: a file can be opened. Said once at the beginning, and after each `stop`. */
  | { kind: 'ready' }
  | { kind: 'progress'; id: number; bytesRead: number }
  | { kind: 'early'; id: number; early: EarlyFindings }
  /** It has the one answer that was asked for. */
  | { kind: 'answer'; id: number; answer: Partial<Answers> }
  | { kind: 'failed'; id: number; reason: string }
