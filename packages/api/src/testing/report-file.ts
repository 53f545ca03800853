import { formFor, type FiscalQuarter, type ProgramKind, type StateCode } from '@muster/metrics'

export interface Section {
  readonly award: string
  readonly quarter: FiscalQuarter
  readonly program?: ProgramKind
  readonly states?: readonly StateCode[]
  /** Totals by metric, in each state; every other total is 12. */
  readonly totals?: Readonly<Record<string, number>>
}

const header = 'award_number,fiscal_quarter,state,metric,breakdown,category,value,note'

/** A file without errors: every required line answered, and all of a total in the first category of each breakdown. */
export function reportFile(...sections: readonly Section[]): File {
  const rows = sections.flatMap(
    ({ award, quarter, program = 'direct_services', states = ['TX'], totals = {} }) =>
      states.flatMap((state) => {
        const begun = new Set<string>()
        return formFor(program, quarter)
          .filter(({ required }) => required)
          .map(({ metric, breakdown, category }) => {
            const total = totals[metric] ?? 12
            const part = `${metric} ${breakdown}`
            const value = breakdown === '' || !begun.has(part) ? total : 0
            begun.add(part)
            return `${award},${quarter},${state},${metric},${breakdown},${category},${value},`
          })
      }),
  )
  return textFile(rows)
}

/** A file of these rows below the column names. */
export const textFile = (rows: readonly string[], name = 'report.csv'): File =>
  new File([`${[header, ...rows].join('\r\n')}\r\n`], name, { type: 'text/csv' })

/** The form that a page sends. */
export function formWith(...files: readonly File[]): FormData {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  return form
}
