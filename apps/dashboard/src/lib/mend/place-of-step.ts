import type { Step } from './changes-history.ts'

/** The first cell of a row that differs between the two sides of a step; -1 for the row as a whole. */
export function placeOfStep({ before, after }: Step[number]): number {
  if ((before?.removed ?? false) !== (after?.removed ?? false)) return -1
  const was = new Map(before?.cells.map(({ place, to }) => [place, to]))
  const is = new Map(after?.cells.map(({ place, to }) => [place, to]))
  const differing = [...was.keys(), ...is.keys()].filter((place) => was.get(place) !== is.get(place))
  return differing.length === 0 ? -1 : Math.min(...differing)
}
