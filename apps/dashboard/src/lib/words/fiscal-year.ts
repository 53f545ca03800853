import { m } from '../paraglide/messages.js'

/** `FY2017`: a fiscal year where there is little room. */
export const yearShort = (year: number): string => m.release_fiscal_year({ year })
