import { states, type FiscalQuarter, type Metric } from '@muster/metrics'
import { Invalid } from '../../refusals.ts'
import type { FigureTime } from '../../shapes/figures.ts'
import { periodsOf } from '../periods-of.ts'
import type { Selection } from '../selection.ts'
import { breakdownOf } from '../strata-by.ts'
import type { Item, Side } from './sides.ts'

interface Asked {
  readonly metric: Metric
  readonly selection: Selection
  readonly time: FigureTime
  readonly latest: FiscalQuarter
}

/** What a side is called in a question: `program`, `state`, `quarter` and so on, or the code of a breakdown. @throws Invalid */
export function sideAsked(code: string, { metric, selection, time, latest }: Asked): Side {
  switch (code) {
    case 'program':
    case 'office':
      return { kind: 'place', code, items: placesOf(code, selection) }
    case 'state':
      return {
        kind: 'place',
        code,
        items: states.map(({ code: each, name }) => ({ code: each, label: name })),
      }
    case 'quarter':
    case 'year':
      return { kind: 'time', code, periods: periodsOf({ ...time, time: code }, latest) }
    default:
      return { kind: 'category', breakdown: breakdownOf(metric, code) }
  }
}

/** Each pair of sides that a table can have. @throws Invalid */
export function refuseSides(rows: Side, columns: Side): void {
  const isGroup = (side: Side) => side.kind === 'place' && side.code !== 'state'
  const alike = rows.kind === columns.kind && rows.kind !== 'place'
  const same = rows.kind === 'place' && columns.kind === 'place' && rows.code === columns.code
  if (alike || same || (isGroup(rows) && isGroup(columns)))
    throw new Invalid('Rows and columns must be of different kinds. Choose another one for the columns.')
}

function placesOf(by: 'program' | 'office', { programs }: Selection): Item[] {
  const names = new Map(
    programs.map(({ code, name, officeCode, officeName }) =>
      by === 'program' ? ([code, name] as const) : ([officeCode, officeName] as const),
    ),
  )
  return [...names]
    .map(([code, label]) => ({ code, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
}

const words: Readonly<Record<string, string>> = {
  program: 'Program',
  office: 'Office',
  state: 'State',
  quarter: 'Fiscal quarter',
  year: 'Fiscal year',
}

/** `Fiscal quarter`, `Age group`. */
export function sideLabel(side: Side): string {
  if (side.kind !== 'category') return words[side.code] ?? side.code
  const { label } = side.breakdown
  return label.charAt(0).toUpperCase() + label.slice(1)
}

export const sideCode = (side: Side): string => (side.kind === 'category' ? side.breakdown.code : side.code)
