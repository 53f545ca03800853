import type { DraftLineRecord, ObservationRecord } from '@muster/data'
import type { Instant } from '../context.ts'
import type { LinePlace, TypedAnswer } from '../shapes/draft-form.ts'
import { placeKey } from '../reporting/place-key.ts'
import { sameAnswer } from '../reporting/same-answer.ts'

/** What a person typed into a line: `was` is what they had before them. */
export interface TypedLine extends LinePlace {
  readonly was: TypedAnswer
  readonly now: TypedAnswer
}

/** Somebody else changed the line meanwhile: it stays as it is, until the person has chosen. */
export interface LineConflict extends LinePlace {
  readonly theirs: TypedAnswer
  /** Who changed it and when; null if it came with a file. */
  readonly by: string | null
  readonly at: Instant | null
}

export interface Compared {
  /** Lines to change. What already says what the person wants is not among them. */
  readonly changes: readonly TypedLine[]
  readonly conflicts: readonly LineConflict[]
}

/** Sorts what was typed: a line is changed only if it still says what the person saw. */
export function compareAndSet(
  typed: readonly TypedLine[],
  stored: readonly ObservationRecord[],
  typists: readonly DraftLineRecord[],
): Compared {
  const answers = new Map(stored.map((each) => [placeKey(each), each.answer]))
  const typedBy = new Map(typists.map((each) => [placeKey(each), each]))
  const changes: TypedLine[] = []
  const conflicts: LineConflict[] = []
  for (const line of typed) {
    const place = `${line.state} ${line.key}`
    const theirs = answers.get(place) ?? null
    if (sameAnswer(theirs, line.now)) continue
    if (sameAnswer(theirs, line.was)) {
      changes.push(line)
      continue
    }
    const who = typedBy.get(place)
    conflicts.push({
      state: line.state,
      key: line.key,
      theirs,
      by: who?.changedBy ?? null,
      at: who?.changedAt ?? null,
    })
  }
  return { changes, conflicts }
}
