import { isPartial } from '@muster/metrics'

/** A figure in a table, marked where so few reports are in that it will change: `5,460 *`. */
export const withPartialMark = (
  figure: string,
  { reported, expected }: { reported: number; expected: number },
): string => (isPartial(reported, expected) ? `${figure} *` : figure)

/** Whether one of some figures bears the mark. */
export const hasPartialMark = (figures: readonly string[]): boolean =>
  figures.some((figure) => figure.includes(' *'))
