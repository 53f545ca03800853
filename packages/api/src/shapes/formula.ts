import { z } from 'zod'

const code = z.string().min(1).max(80)

const term = z
  .strictObject({
    metric: code,
    /** With one breakdown, the categories that count; without, the total of the metric. */
    breakdown: code.optional(),
    categories: z.array(code).min(1).max(60).readonly().optional(),
  })
  .refine(({ breakdown, categories }) => (breakdown === undefined) === (categories === undefined), {
    error: 'Choose at least one category of the breakdown, or take the total.',
  })

const side = z
  .array(term)
  .min(1, { error: 'Choose at least one metric on each side.' })
  .max(12, { error: 'A sum may have at most 12 parts.' })
  .readonly()

/** A formula as it is kept and sent: a `WrittenFormula` of `@muster/metrics`. What it means is judged elsewhere. */
export const writtenFormula = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), terms: side }),
  z.strictObject({
    kind: z.literal('ratio'),
    numerator: side,
    denominator: side,
    per: z.union([z.literal(1), z.literal(100)]),
  }),
])
