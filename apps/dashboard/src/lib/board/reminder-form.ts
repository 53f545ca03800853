/** One report, as a form names it. */
export interface Place {
  awardNumber: string
  quarter: string
}

/** The value of a button or field that stands for reports of one award: `2016-VT-BX-K012|FY2017Q3|FY2017Q4`. */
export const reminderValue = (awardNumber: string, quarters: readonly string[]): string =>
  [awardNumber, ...quarters].join('|')

/** The reports that a form's values stand for. Whether they exist is for the api to say. */
export function reportsIn(values: readonly FormDataEntryValue[]): Place[] {
  return values.flatMap((value) => {
    const parts = typeof value === 'string' ? value.split('|') : []
    // An award number may have any sign in it; a quarter never has this one.
    const at = parts.findIndex((part) => /^FY\d{4}Q[1-4]$/.test(part))
    if (at < 1) return []
    const awardNumber = parts.slice(0, at).join('|')
    return parts.slice(at).map((quarter) => ({ awardNumber, quarter }))
  })
}
