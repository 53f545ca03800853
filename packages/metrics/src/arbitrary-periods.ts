import fc from 'fast-check'
import { makeFiscalQuarter, type FiscalQuarter } from './fiscal-quarter.ts'
import { addDays, isoDate, type IsoDate } from './iso-date.ts'

// For property tests only; `fast-check` is a development dependency.

const number = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)

/** Any fiscal quarter that lies far enough from both ends of time to do arithmetic on. */
export const anyQuarter: fc.Arbitrary<FiscalQuarter> = fc
  .tuple(fc.integer({ min: 2200, max: 9000 }), number)
  .map(([year, n]) => makeFiscalQuarter(year, n))

/** A fiscal quarter of this century, which two digits can write. */
export const quarterOfThisCentury: fc.Arbitrary<FiscalQuarter> = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), number)
  .map(([year, n]) => makeFiscalQuarter(year, n))

/** Any day from 1990 to about 2140. */
export const anyDate: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 55_000 })
  .map((days) => addDays(isoDate('1990-01-01'), days))
