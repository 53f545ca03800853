import type { LevelCoverage } from '@muster/data'
import type { FigureSeries, PeriodCoverage } from '../shapes/figures.ts'
import { coverageOver, valuesOver, type Course } from './course-of.ts'
import type { FigureCell } from './read-figures.ts'
import type { Selection } from './selection.ts'

interface Grouped {
  readonly course: Course
  readonly cells: readonly FigureCell[]
  /** By program; of a state it is not known by program. */
  readonly known: readonly LevelCoverage[]
  readonly by: 'program' | 'office'
  readonly selection: Selection
}

/** A series for each program, or office, that reported or was to report in this time; by name. */
export function groupSeries({
  course,
  cells,
  known,
  by,
  selection,
}: Grouped): (FigureSeries & { coverage: PeriodCoverage[] | null })[] {
  return groupsOf(by, selection).flatMap(({ code, label, programIds }) => {
    const own = cells.filter(({ group }) => group === code)
    const due = known.filter(({ place }) => programIds.includes(place))
    if (own.length === 0 && due.length === 0) return []
    const coverage = selection.state === undefined ? coverageOver(course, due) : null
    return [{ code, label, values: valuesOver(course, own), coverage }]
  })
}

interface Group {
  readonly code: string
  readonly label: string
  readonly programIds: readonly string[]
}

/** The programs of a selection, or their offices, by name. */
function groupsOf(by: 'program' | 'office', { programs }: Selection): Group[] {
  const groups = new Map<string, Group>()
  for (const { id, code, name, officeCode, officeName } of programs) {
    const [key, label] = by === 'program' ? [code, name] : [officeCode, officeName]
    groups.set(key, { code: key, label, programIds: [...(groups.get(key)?.programIds ?? []), id] })
  }
  return [...groups.values()].toSorted((a, b) => a.label.localeCompare(b.label))
}
