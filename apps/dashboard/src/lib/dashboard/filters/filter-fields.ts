import { findState, programKinds, quarterLabel, states, type FiscalQuarter } from '@muster/metrics'
import type { Filters } from './filters-in-address.ts'
import type { Choice, FilterField, Menu } from './menu.ts'
import { placesFor } from './places-in-address.ts'
import { spans, untilChoices, type ChosenTime } from './time-in-address.ts'

// What the filters of a page offer, and what of it is chosen.

export const metricField = ({ metrics }: Pick<Menu, 'metrics'>, { metric }: Filters): FilterField => ({
  name: 'metric',
  label: 'What is counted',
  value: metric.code,
  wide: true,
  groups: programKinds
    .map(({ code, label }) => ({
      label,
      options: metrics.filter(({ programKind }) => programKind === code).map(choiceOf),
    }))
    .filter(({ options }) => options.length > 0),
})

export const partField = ({ metric, part }: Filters): FilterField => ({
  name: 'part',
  label: 'Which part of it',
  value: part?.code ?? '',
  none: 'All of it',
  groups: metric.breakdowns.map(({ code, label, categories }) => ({
    label,
    options: categories.map((each) => ({ code: `${code}.${each.code}`, label: each.label })),
  })),
})

/** Office, program and, where a page knows it, state. */
export function placeFields(menu: Menu, { metric, places }: Filters, { state = true } = {}): FilterField[] {
  const { offices, programs } = placesFor(menu, metric.programKind, places.office?.code)
  const fields: FilterField[] = [
    {
      name: 'office',
      label: 'Office',
      value: places.office?.code ?? '',
      none: 'All agencies',
      options: offices.map(({ code, name, own }) => ({ code, label: own ? `${name} (yours)` : name })),
    },
    {
      name: 'program',
      label: 'Program',
      value: places.program?.code ?? '',
      none: 'All programs',
      options: programs.map(({ code, name }) => ({ code, label: name })),
    },
  ]
  if (!state) return fields
  const options = states.map(({ code, name }) => ({ code, label: name }))
  return [
    ...fields,
    { name: 'state', label: 'State', value: places.state?.code ?? '', none: 'All states', options },
  ]
}

/** Quarters or years, and the last of them; `none` is what is shown when it was not chosen. */
export const timeFields = (latest: FiscalQuarter, { time }: Filters, none = 'The latest'): FilterField[] => [
  {
    name: 'time',
    label: 'By',
    value: time.time === 'year' ? 'year' : '',
    none: 'Fiscal quarter',
    options: [{ code: 'year', label: 'Fiscal year' }],
  },
  untilField(latest, time, none),
]

export const untilField = (latest: FiscalQuarter, time: ChosenTime, none: string): FilterField => ({
  name: 'until',
  label: time.time === 'year' ? 'Which year' : 'Which quarter',
  value: time.untilCode,
  none,
  options: untilChoices(latest, time).map((code) => ({ code, label: periodInWords(code) })),
})

/** How many quarters or years stand side by side. */
export const spanField = ({ time: { time, span } }: Filters): FilterField => ({
  name: 'span',
  label: 'How many',
  value: String(span),
  options: spans[time].map((each) => ({
    code: String(each),
    label: `${each} ${time === 'year' ? 'years' : 'quarters'}`,
  })),
})

/** `FY2017 Q4 (Jul–Sep 2017)` for a quarter, `FY2017` for a year. */
const periodInWords = (code: string): string => (isQuarter(code) ? quarterLabel(code) : code)
const isQuarter = (code: string): code is FiscalQuarter => code.includes('Q')

const choiceOf = ({ code, label }: Choice): Choice => ({ code, label })

/** What figures are narrowed to, in words: `Office for Victims of Crime, Texas`. Empty: all agencies and states. */
export const placesInWords = ({ places: { office, program, state } }: Pick<Filters, 'places'>): string =>
  [program?.name ?? office?.name, state && findState(state.code)?.name].filter(Boolean).join(', ')
