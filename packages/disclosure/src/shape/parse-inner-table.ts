import { InputFault } from './input-fault.ts'
import type { AmendedCell, InnerCell, InnerTable, PreviousRelease } from './inner-table.ts'
import { parseCount, parseList, parsePlace, parseRecord } from './parse-parts.ts'
import { parseContributors } from './parse-contributors.ts'
import { parseParents } from './parse-parents.ts'
import { parseReleasedCells } from './parse-released-cells.ts'
import { placeKey, placeName } from './place-key.ts'

/** Above this the solver's numbers are no longer exact enough. */
const largestSum = 1_000_000_000

/**
 * Reads a table as it comes from outside (parsed JSON). Throws `InputFault` with a sentence that says where and what:
 * counts that are no whole numbers from 0 up, a cell that stands twice, cells with different dimensions, a margin of a
 * dimension that no cell has, a hierarchy that runs in a circle or gives a parent the name of an inner value.
 */
export function parseInnerTable(input: unknown): InnerTable {
  const whole = parseRecord(input, 'The input')
  for (const key of Object.keys(whole)) {
    if (!['cells', 'publish', 'hierarchies', 'previous'].includes(key))
      throw new InputFault(
        `The input has "${key}", which means nothing here. It may have cells, publish, hierarchies, previous.`,
      )
  }
  const cells = parseList(whole['cells'], 'cells').map(parseCell)
  const [first] = cells
  if (first === undefined) throw new InputFault('cells is empty: there is nothing to publish.')
  const dimensions = Object.keys(first.at)
  cells.forEach((cell, index) => mustHave(dimensions, cell, `cells[${index}]`))
  mustBeUnique(cells, 'cells')
  mustAgreeOnContributors(cells)
  if (cells.reduce((sum, cell) => sum + cell.count, 0) > largestSum)
    throw new InputFault(
      `The counts add up to more than ${largestSum.toLocaleString('en-US')}, which is more than can be proven safe.`,
    )
  const parents = parseParents(whole['hierarchies'], dimensions, cells)
  return {
    dimensions,
    cells,
    publish: parseMargins(whole['publish'], dimensions),
    parents,
    previous: parseList(whole['previous'] ?? [], 'previous').map((each, index) =>
      parsePrevious(each, index, dimensions),
    ),
  }
}

function parseCell(input: unknown, index: number): InnerCell {
  const where = `cells[${index}]`
  const cell = parseRecord(input, where)
  const at = parsePlace(cell['at'], `${where}.at`)
  const count = parseCount(cell['count'], `${where}.count (${placeName(at)})`)
  const contributors = parseContributors(
    cell['contributors'],
    count,
    `${where}.contributors (${placeName(at)})`,
  )
  return { at, count, ...(contributors !== undefined && { contributors }) }
}

function mustHave(dimensions: readonly string[], cell: { at: InnerCell['at'] }, where: string): void {
  const own = Object.keys(cell.at)
  if (own.length !== dimensions.length || !dimensions.every((dimension) => Object.hasOwn(cell.at, dimension)))
    throw new InputFault(
      `${where} has the dimensions ${own.join(', ') || '(none)'}, but cells[0] has ${dimensions.join(', ') || '(none)'}. Every inner cell needs a value of each dimension.`,
    )
}

function mustBeUnique(cells: readonly { at: InnerCell['at'] }[], list: string): void {
  const seen = new Map<string, number>()
  cells.forEach(({ at }, index) => {
    const key = placeKey(at)
    const before = seen.get(key)
    if (before !== undefined)
      throw new InputFault(
        `${list}[${before}] and ${list}[${index}] are the same cell (${placeName(at)}). Add them up, or take one out.`,
      )
    seen.set(key, index)
  })
}

function mustAgreeOnContributors(cells: readonly InnerCell[]): void {
  const knows = (cell: InnerCell) => cell.contributors !== undefined
  if (!cells.some(knows)) return
  const kinds = new Set(cells.filter(knows).map((cell) => typeof cell.contributors))
  if (kinds.size > 1)
    throw new InputFault('contributors is a number in some cells, and names in others. Use one of the two.')
  const without = cells.findIndex((cell) => cell.count > 0 && !knows(cell))
  if (without >= 0)
    throw new InputFault(
      `cells[${without}] has no contributors, but other cells have. Give them for every count above 0, or for none.`,
    )
}

function parseMargins(input: unknown, dimensions: readonly string[]): string[][] {
  const margins = new Map<string, string[]>()
  parseList(input, 'publish').forEach((each, index) => {
    const where = `publish[${index}]`
    const margin = parseList(each, where).map((name) => {
      if (typeof name !== 'string' || !dimensions.includes(name))
        throw new InputFault(
          `${where} names ${JSON.stringify(name)}, which is no dimension. The cells have ${dimensions.join(', ') || '(none)'}.`,
        )
      return name
    })
    if (new Set(margin).size < margin.length) throw new InputFault(`${where} names a dimension twice.`)
    // The same margin once more says nothing new.
    const key = JSON.stringify(margin.toSorted())
    if (!margins.has(key)) margins.set(key, margin)
  })
  if (margins.size === 0)
    throw new InputFault('publish is empty: name at least one margin, [] for the grand total.')
  return [...margins.values()]
}

function parsePrevious(input: unknown, index: number, dimensions: readonly string[]): PreviousRelease {
  const where = `previous[${index}]`
  const release = parseRecord(input, where)
  const amended = parseList(release['amended'] ?? [], `${where}.amended`).map((each, at): AmendedCell => {
    const place = `${where}.amended[${at}]`
    const cell = parseRecord(each, place)
    const amendedCell = {
      at: parsePlace(cell['at'], `${place}.at`),
      count: cell['count'] === null ? null : parseCount(cell['count'], `${place}.count`),
    }
    mustHave(dimensions, amendedCell, place)
    return amendedCell
  })
  mustBeUnique(amended, `${where}.amended`)
  return { cells: parseReleasedCells(release, where), amended }
}
