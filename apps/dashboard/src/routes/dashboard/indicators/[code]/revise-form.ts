/** What was typed into the form of a target or baseline, to be shown again. */
export interface TypedFigure {
  fiscalYear: string
  value: string
  rationale: string
}

export interface FigureWanted {
  fiscalYear: number
  value: number
  rationale: string
  after: number
}

export type ReadFigure = { typed: TypedFigure } & (
  | { kind: 'wanted'; wanted: FigureWanted }
  | { kind: 'errors'; errors: readonly { field: string; message: string }[] }
)

const textIn = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

/**
 * Reads the form of a target or baseline. `what` begins the names of its fields: `target-value`. The number may have
 * separators and a percent sign. `after` for each year is in the form, since a year is chosen in it: `after-2017`.
 */
export function readFigureForm(form: FormData, what: 'target' | 'baseline'): ReadFigure {
  const typed = {
    fiscalYear: textIn(form, `${what}-year`),
    value: textIn(form, `${what}-value`),
    rationale: textIn(form, `${what}-rationale`),
  }
  const value = Number(typed.value.replaceAll(/[,\s]|%$/g, ''))
  const fiscalYear = Number(typed.fiscalYear)
  const errors = [
    ...(Number.isInteger(fiscalYear) && fiscalYear >= 2013 && fiscalYear <= 2100
      ? []
      : [{ field: `${what}-year`, message: 'Write the fiscal year with four digits, from 2013 on.' }]),
    ...(typed.value !== '' && Number.isFinite(value)
      ? []
      : [{ field: `${what}-value`, message: 'Write the value as a number, such as 85 or 12.5.' }]),
    ...(typed.rationale === ''
      ? [{ field: `${what}-rationale`, message: 'Say in a sentence or two why it changes.' }]
      : []),
  ]
  if (errors.length > 0) return { typed, kind: 'errors', errors }
  const after = Number(form.get(`after-${fiscalYear}`) ?? form.get('after') ?? 0)
  return { typed, kind: 'wanted', wanted: { fiscalYear, value, rationale: typed.rationale, after } }
}
