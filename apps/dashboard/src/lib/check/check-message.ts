import type { CheckedFile } from './check-one-file.ts'

/** What the worker says to the page. */
export type CheckMessage =
  | { kind: 'progress'; bytesRead: number }
  | { kind: 'done'; checked: CheckedFile }
  | { kind: 'failed'; reason: string }
