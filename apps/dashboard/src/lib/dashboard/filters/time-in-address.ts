import {
  addQuarters,
  dictionaryStart,
  fiscalYearOf,
  makeFiscalQuarter,
  parseFiscalQuarter,
  type FiscalQuarter,
} from '@muster/metrics'

/** Which quarters or fiscal years are shown: so many, up to one of them. */
export interface ChosenTime {
  time: 'quarter' | 'year'
  /** The last quarter; of years, the last quarter of the last one that is over. */
  until: FiscalQuarter
  span: number
  /** How the last one stands in an address: `FY2017Q4` or `FY2017`; empty if none was asked for. */
  untilCode: string
}

/** How many quarters or years can be shown side by side; the first is shown when nothing is asked for. */
export const spans = { quarter: [8, 12, 20], year: [5, 10] } as const

/** Five years of quarters to choose the last one from, and the years of the dictionary. */
const offered = 20

/** What `?time=`, `?until=` and `?span=` ask for, within what has been counted. */
export function timeInAddress(
  latest: FiscalQuarter,
  search: URLSearchParams,
  say: (sentence: string) => void,
): ChosenTime {
  const time = search.get('time') === 'year' ? 'year' : 'quarter'
  const asked = untilIn(latest, search, say)
  const last = asked ?? latest
  const yearEnd = makeFiscalQuarter(fiscalYearOf(last), 4)
  const until = time === 'quarter' ? last : yearEnd < latest ? yearEnd : latest
  const span = spans[time].find((each) => String(each) === search.get('span')) ?? spans[time][0]
  return {
    time,
    until,
    span,
    untilCode: asked === undefined ? '' : time === 'year' ? `FY${fiscalYearOf(until)}` : until,
  }
}

function untilIn(
  latest: FiscalQuarter,
  search: URLSearchParams,
  say: (sentence: string) => void,
): FiscalQuarter | undefined {
  const asked = search.get('until') ?? ''
  if (asked === '') return undefined
  const quarter = parseFiscalQuarter(asked) ?? parseFiscalQuarter(`${asked}Q4`)
  if (quarter === undefined) {
    say('The time in this address cannot be read. You see the latest that is over.')
    return undefined
  }
  // A fiscal year that is not over ends with its last quarter that is.
  const ofThisYear = !asked.includes('Q') && fiscalYearOf(quarter) === fiscalYearOf(latest)
  if (quarter > latest && !ofThisYear) {
    say('The time in this address is not over yet. You see the latest that is.')
    return undefined
  }
  if (quarter < dictionaryStart) {
    say(`Nothing was counted before FY${fiscalYearOf(dictionaryStart)}. You see its first quarter.`)
    return dictionaryStart
  }
  return quarter > latest ? latest : quarter
}

/** The quarters or years that can be shown last, the latest first, as they stand in an address. */
export function untilChoices(latest: FiscalQuarter, { time, untilCode }: ChosenTime): string[] {
  const all =
    time === 'year'
      ? Array.from(
          { length: fiscalYearOf(latest) - fiscalYearOf(dictionaryStart) + 1 },
          (_, back) => `FY${fiscalYearOf(latest) - back}`,
        )
      : Array.from({ length: offered }, (_, back) => addQuarters(latest, -back)).filter(
          (each) => each >= dictionaryStart,
        )
  return untilCode === '' || all.includes(untilCode) ? all : [...all, untilCode]
}
