import {
  findAgency,
  findState,
  isStratum,
  parseFiscalQuarter,
  parseIsoDate,
  parsePlanYear,
  type Stratum,
} from '@muster/metrics'
import { z } from 'zod'

// Words that travel over the wire as text, read into the types that the rest of the house trusts.

function read<T>(parse: (text: string) => T | undefined, sentence: string) {
  return z.string().transform((text, ctx): T => {
    const value = parse(text)
    if (value !== undefined) return value
    ctx.issues.push({ code: 'custom', message: sentence, input: text })
    return z.NEVER
  })
}

export const quarter = read(parseFiscalQuarter, 'Write the quarter as FY2017Q4.')

export const isoDate = read(parseIsoDate, 'Write the date as 2017-10-30.')

export const stateCode = read(
  (text) => findState(text)?.code,
  'Write the state as two letters, for example TX.',
)

export const planYear = read(parsePlanYear, 'Write the year as FY2016, or beyond.')

/** Of the plan: `OVC`. */
export const agencyCode = read((text) => findAgency(text)?.code, 'The plan knows no agency with that code.')

/** The kinds of `@muster/metrics`; a test holds the two lists together. */
export const programKind = z.enum([
  'direct_services',
  'task_force',
  'hotline',
  'outreach',
  'online_identification',
  'training_ta',
])

/** A metric alone is its total. */
export const stratum = z
  .object({ metric: z.string(), breakdown: z.string().default(''), category: z.string().default('') })
  .refine((each: Stratum) => isStratum(each), { error: 'There is no such metric or category.' })

/** A moment, ISO 8601 in UTC. */
export const instant = z.string()

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
