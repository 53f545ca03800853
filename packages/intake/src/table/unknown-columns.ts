import type { Heading } from '../layout/heading.ts'
import { spreadsheetColumn } from '../layout/spreadsheet-column.ts'
import { shownText } from '../findings/shown-text.ts'

const mostExamples = 3

/** A column that matches nothing, with what a person needs to say what it is. */
export interface UnmappedColumn {
  /** Counted from 0. */
  readonly place: number
  readonly letter: string
  /** As in the file. */
  readonly heading: string
  /** The first different texts in it; what looks personal is withheld. */
  readonly examples: readonly string[]
}

/** Collects examples of what stands in columns that Muster does not know. */
export class UnknownColumns {
  #columns: readonly { place: number; name: string; examples: Set<string> }[] = []

  set heading({ names, unknown }: Heading) {
    this.#columns = unknown.map((place) => ({ place, name: names[place] ?? '', examples: new Set() }))
  }

  see(cells: readonly string[]): void {
    for (const { place, examples } of this.#columns) {
      const text = (cells[place] ?? '').trim()
      if (text !== '' && examples.size < mostExamples) examples.add(shownText(text))
    }
  }

  get found(): readonly UnmappedColumn[] {
    return this.#columns.map(({ place, name, examples }) => ({
      place,
      letter: spreadsheetColumn(place),
      heading: shownText(name),
      examples: [...examples],
    }))
  }
}
