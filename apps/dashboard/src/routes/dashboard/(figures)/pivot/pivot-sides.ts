/** What stands along the rows or the columns of a pivot. */
export interface Side {
  code: string
  label: string
  items: readonly { code: string; label: string }[]
}

export const isTime = ({ code }: Side): boolean => code === 'quarter' || code === 'year'

export const isPlace = ({ code }: Side): boolean =>
  code === 'program' || code === 'office' || code === 'state'

/** What a place of a side narrows a figure to. */
export function narrowedBy(side: Side, code: string) {
  if (isTime(side)) return {}
  return isPlace(side) ? { [side.code]: code } : { breakdown: side.code, category: code }
}
