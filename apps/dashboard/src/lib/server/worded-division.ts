import type { ReleasedCatalog, ReleasedDivision, ReleasedPlace } from '#lib/explore/released.ts'
import { stateName } from '#lib/language/state-name.ts'
import { worded } from '#lib/language/worded.ts'

interface Dimension {
  dimension: string
  label: string
}

/** By what a total is divided, in the language of the page. */
export const wordedDimension = ({ dimension, label }: Dimension): Dimension => ({
  dimension,
  label: worded('breakdown', dimension, label),
})

/** A part of a total: a state, a region, or a category. One that a release made of several keeps its name. */
export function wordedMember(dimension: string, member: string, label: string): string {
  if (dimension === 'state' || dimension === 'region') return worded(dimension, member, label)
  return worded('category', `${dimension}.${member}`, label)
}

/** The words of a metric in a release, in the language of the page. */
const wordedWords = <Words extends { metric: string; label: string; definition: string; unit: string }>(
  words: Words,
): Words => ({
  ...words,
  label: worded('metric', words.metric, words.label),
  definition: worded('definition', words.metric, words.definition),
  unit: worded('unit', words.unit, words.unit),
})

/** A table of a release in the language of the page, as far as its words are still those of the dictionary. */
export const wordedDivision = (table: ReleasedDivision): ReleasedDivision => ({
  ...wordedWords(table),
  by: table.by.map(wordedDimension),
  parts: table.parts && {
    ...table.parts,
    ...wordedDimension(table.parts),
    members: table.parts.members.map((each) => ({
      ...each,
      label: wordedMember(table.parts?.dimension ?? '', each.member, each.label),
    })),
  },
})

/** What a release has, in the language of the page. */
export const wordedCatalog = (catalog: ReleasedCatalog): ReleasedCatalog => ({
  ...catalog,
  metrics: catalog.metrics.map((each) => ({
    ...wordedWords(each),
    by: each.by.map(wordedDimension),
  })),
})

/** What a release tells of a place, in the language of the page. */
export const wordedPlace = (place: ReleasedPlace, code: string, regionCode: string): ReleasedPlace => ({
  ...place,
  state: stateName(code),
  region: worded('region', regionCode, place.region),
  metrics: place.metrics.map(wordedWords),
})

interface Change {
  metric: string
  breakdown: string
  category: string
  label: string
}

/** What a line of the correction log is about: a metric, or a part of it (`New clients: Female`). */
export const wordedLine = ({ metric, breakdown, category, label }: Change): string =>
  breakdown === '' ? worded('metric', metric, label) : wordedMember(breakdown, category, label)
