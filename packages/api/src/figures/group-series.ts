import type { LevelCoverage } from '@muster/data'
import { findState } from '@muster/metrics'
import type { FigureSeries, PeriodCoverage } from '../shapes/figures.ts'
import { coverageOver, valuesOver, type Course } from './course-of.ts'
import type { FigureCell } from './read-figures.ts'
import type { Selection } from './selection.ts'

interface Grouped {
  readonly course: Course
  readonly cells: readonly FigureCell[]
  /** By program; of states by state. */
  readonly known: readonly LevelCoverage[]
  readonly by: 'program' | 'office' | 'state'
  readonly selection: Selection
}

/** A series for each program, office or state that reported or was to report in this time; by name. */
export function groupSeries({
  course,
  cells,
  known,
  by,
  selection,
}: Grouped): (FigureSeries & { coverage: PeriodCoverage[] | null })[] {
  const isKnown = (by === 'state') === (selection.states !== undefined)
  return groupsOf(by, selection).flatMap(({ code, label, places }) => {
    const own = cells.filter(({ group }) => group === code)
    const due = known.filter(({ place }) => places.includes(place))
    if (own.length === 0 && due.length === 0) return []
    const coverage = isKnown ? coverageOver(course, due) : null
    return [{ code, label, values: valuesOver(course, own), coverage }]
  })
}

interface Group {
  readonly code: string
  readonly label: string
  /** What coverage is kept by: ids of programs, or the code of the state. */
  readonly places: readonly string[]
}

/** The programs of a selection, their offices, or its states, by name. */
function groupsOf(by: Grouped['by'], { programs, states = [] }: Selection): Group[] {
  const groups = new Map<string, Group>()
  const add = (code: string, label: string, place: string) =>
    groups.set(code, { code, label, places: [...(groups.get(code)?.places ?? []), place] })
  if (by === 'state') for (const code of states) add(code, findState(code)?.name ?? code, code)
  else
    for (const { id, code, name, officeCode, officeName } of programs)
      add(...(by === 'program' ? ([code, name, id] as const) : ([officeCode, officeName, id] as const)))
  return [...groups.values()].toSorted((a, b) => a.label.localeCompare(b.label))
}
