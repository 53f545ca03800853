import { labelRead } from '../findings/cell-repair-kinds.ts'
import { lettersChanged } from '../findings/repair-kinds.ts'
import { headingKey } from '../layout/column-mapping.ts'
import type { Named } from './closest-code.ts'
import type { Read } from './read.ts'

/** The longest label of the dictionary is shorter. */
const longest = 120

/**
 * The entry that a text names: by its code in any letters, or by its label whatever the case, spaces and punctuation.
 * Undefined if it names none, or if two entries share the label.
 */
export function readCode<Entry extends Named>(
  text: string,
  entries: readonly Entry[],
): Read<Entry> | undefined {
  if (text.length > longest) return undefined
  const small = text.toLowerCase()
  const coded = entries.find(({ code }) => code === small)
  if (coded !== undefined)
    return { value: coded, repairs: text === small ? [] : [{ kind: lettersChanged, from: text, to: small }] }
  const [labelled, other] = entriesLabelled(text, entries)
  if (labelled === undefined || other !== undefined) return undefined
  return { value: labelled, repairs: [{ kind: labelRead, from: text, to: labelled.code }] }
}

/** Every entry whose label, or code with other punctuation, this text is. */
export function entriesLabelled<Entry extends Named>(
  text: string,
  entries: readonly Entry[],
): readonly Entry[] {
  const key = text.length > longest ? '' : headingKey(text)
  const places = key === '' ? undefined : placesByKey(entries).get(key)
  return places === undefined ? [] : entries.filter((_, place) => places.has(place))
}

/** Lists of the dictionary do not change, and a file may ask thousands of times. */
const known = new WeakMap<readonly Named[], ReadonlyMap<string, ReadonlySet<number>>>()

function placesByKey(entries: readonly Named[]): ReadonlyMap<string, ReadonlySet<number>> {
  const before = known.get(entries)
  if (before !== undefined) return before
  const byKey = new Map<string, Set<number>>()
  entries.forEach(({ code, label }, place) => {
    for (const key of [headingKey(label), headingKey(code)])
      byKey.set(key, (byKey.get(key) ?? new Set()).add(place))
  })
  known.set(entries, byKey)
  return byKey
}
