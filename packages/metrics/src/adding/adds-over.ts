import type { Metric } from '../metric.ts'

type Adding = Pick<Metric, 'addsOver'>

/** Whether quarters can be added. False for a stock, whose year is its last quarter, and for unduplicated counts. */
export const addsOverQuarters = ({ addsOver }: Adding): boolean => addsOver.quarters === 'sum'

/** Whether a fiscal year has a total: the sum of its quarters, or the value of the last one. */
export const hasFiscalYearTotal = ({ addsOver }: Adding): boolean => addsOver.quarters !== 'never'

/** Whether the values of several organizations can be added. */
export const addsOverOrganizations = ({ addsOver }: Adding): boolean => addsOver.organizations === 'sum'

/** Whether the values of several states can be added. */
export const addsOverPlaces = ({ addsOver }: Adding): boolean => addsOver.places === 'sum'
