export interface TypedIndicator {
  code: string
  label: string
  objective: string
  why: string
  direction: string
  effectiveFrom: string
  baselineYear: string
  baselineValue: string
  targetYear: string
  targetValue: string
  rationale: string
}

export interface WantedIndicator extends Pick<
  TypedIndicator,
  'code' | 'label' | 'objective' | 'why' | 'effectiveFrom' | 'rationale'
> {
  direction: 'up' | 'down'
  baseline: { fiscalYear: number; value: number }
  target: { fiscalYear: number; value: number }
}

export type ReadNew = { typed: TypedIndicator } & (
  | { kind: 'wanted'; wanted: WantedIndicator }
  | { kind: 'errors'; errors: readonly { field: string; message: string }[] }
)

/** Reads the form of a new indicator: field by field what is missing. Numbers may have separators and a percent sign. */
export function readNewForm(form: FormData): ReadNew {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const typed: TypedIndicator = {
    code: text('code'),
    label: text('label'),
    objective: text('objective'),
    why: text('why'),
    direction: text('direction'),
    effectiveFrom: text('effectiveFrom'),
    baselineYear: text('baselineYear'),
    baselineValue: text('baselineValue'),
    targetYear: text('targetYear'),
    targetValue: text('targetValue'),
    rationale: text('rationale'),
  }
  const baseline = { fiscalYear: Number(typed.baselineYear), value: numberIn(typed.baselineValue) }
  const target = { fiscalYear: Number(typed.targetYear), value: numberIn(typed.targetValue) }
  const rules: readonly [field: keyof TypedIndicator, isSound: boolean, message: string][] = [
    ['label', typed.label !== '', 'Give the indicator a title.'],
    [
      'code',
      /^[a-z][a-z0-9_]{2,59}$/.test(typed.code),
      'Write the code in 3 to 60 small letters, digits and underscores, such as new_clients_served.',
    ],
    ['objective', typed.objective !== '', 'Choose the objective that it measures.'],
    ['why', typed.why !== '', 'Say in a sentence why the figure tells how far the objective is reached.'],
    ['baselineYear', isYear(baseline.fiscalYear), `The baseline: ${yearWanted}`],
    ['baselineValue', isValue(baseline.value), `The baseline: ${valueWanted}`],
    ['targetYear', isYear(target.fiscalYear), `The target: ${yearWanted}`],
    ['targetValue', isValue(target.value), `The target: ${valueWanted}`],
    ['rationale', typed.rationale !== '', 'Say in a sentence or two where baseline and target come from.'],
  ]
  const errors = rules.flatMap(([field, isSound, message]) => (isSound ? [] : [{ field, message }]))
  if (errors.length > 0) return { typed, kind: 'errors', errors }
  const { code, label, objective, why, effectiveFrom, rationale } = typed
  const direction = typed.direction === 'down' ? 'down' : 'up'
  return {
    typed,
    kind: 'wanted',
    wanted: { code, label, objective, why, effectiveFrom, rationale, direction, baseline, target },
  }
}

const yearWanted = 'write the fiscal year with four digits, from 2013 on.'
const valueWanted = 'write the value as a number, such as 85 or 12.5.'

const numberIn = (text: string) => (text === '' ? NaN : Number(text.replaceAll(/[,\s]|%$/g, '')))
const isYear = (year: number) => Number.isInteger(year) && year >= 2013 && year <= 2100
const isValue = (value: number) => Number.isFinite(value) && value >= 0
