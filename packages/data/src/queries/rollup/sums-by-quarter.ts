import { fiscalQuarter, type FiscalQuarter } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import { rollupTotal } from '../../schema/index.ts'

/** The sums of a group of totals as one text: `FY2017Q13759,FY2017Q2,FY2017Q44492`; no number where nobody gave one. */
export const sumsByQuarter = sql<string>`string_agg(
  ${rollupTotal.fiscalQuarter} || case when ${rollupTotal.reporting} > 0 then ${rollupTotal.sum}::text else '' end, ',')`

const lengthOfQuarter = 'FY2017Q1'.length

/** What such a text says, in the order of time; each quarter as the caller makes it. */
export const quartersIn = <Made>(
  sums: string,
  make: (quarter: FiscalQuarter, sum: number | null) => Made,
): Made[] =>
  sums
    .split(',')
    .sort()
    .map((each) =>
      make(
        fiscalQuarter(each.slice(0, lengthOfQuarter)),
        each.length === lengthOfQuarter ? null : Number(each.slice(lengthOfQuarter)),
      ),
    )
