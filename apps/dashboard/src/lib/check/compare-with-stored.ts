import { stratumKey, type Stratum } from '@muster/metrics'
import { sameAnswer, type LineAnswer } from '#lib/report/answer.ts'
import type { ReportPlace } from './destination.ts'

/** A line of the report as it is stored now. */
export interface StoredLine {
  key: string
  state: string
  answer: LineAnswer
}

/** An answer in a file. */
export interface FileAnswer {
  award: string
  quarter: string
  state: string
  stratum: Stratum
  answer: LineAnswer
}

export interface LineChange {
  key: string
  state: string
  from: LineAnswer
  to: LineAnswer
}

/** What an upload would do to the stored report. */
export interface Comparison {
  /** Answers that the file has for this report. */
  answers: number
  /** Answers stored now. */
  stored: number
  /** In the order of the file; then what the file no longer has. */
  changes: readonly LineChange[]
}

/** Compares a file's answers for the report `here` with what is stored for it. A file replaces the report as a whole. */
export function compareWithStored(
  answers: Iterable<FileAnswer>,
  stored: readonly StoredLine[],
  here: ReportPlace,
): Comparison {
  const before = new Map(
    stored.filter(({ answer }) => answer !== null).map((line) => [`${line.state} ${line.key}`, line]),
  )
  const count = before.size
  const changes: LineChange[] = []
  // A line that stands twice is a finding of its own; here its first row speaks.
  const inFile = new Set<string>()
  for (const { award, quarter, state, stratum, answer } of answers) {
    if (award !== here.awardNumber || quarter !== here.quarter) continue
    const key = stratumKey(stratum)
    const line = `${state} ${key}`
    if (inFile.has(line)) continue
    inFile.add(line)
    const from = before.get(line)?.answer ?? null
    before.delete(line)
    if (!sameAnswer(from, answer)) changes.push({ key, state, from, to: answer })
  }
  for (const { key, state, answer } of before.values()) changes.push({ key, state, from: answer, to: null })
  return { answers: inFile.size, stored: count, changes }
}
