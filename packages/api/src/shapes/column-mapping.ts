import { columns } from '@muster/intake'
import { z } from 'zod'
import { stratum } from './codes.ts'
import { awardNumber } from './report-place.ts'

/** How many headings an organization may name. */
export const mostHeadings = 200
/** How long a heading may be, in characters. */
export const longestHeading = 200

/** What a column stands for: a column of Muster's layout, a line of the form, or nothing that is read. */
export const columnMeaning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('column'), column: z.enum(columns) }),
  z.object({ kind: z.literal('stratum'), stratum }),
  z.object({ kind: z.literal('ignored') }),
])

/** A heading, as `headingKey` of intake has it, and what it stands for: `checkFile` takes these as they are. */
export const mappedColumn = z.object({ heading: z.string(), meaning: columnMeaning })

/** All that is known, in the order of headings. */
export const columnMapping = z.array(mappedColumn)

/**
 * What a person says of headings, for the organization of an award. Headings may come as they stand in the file: they
 * are read with `headingKey`. `meaning: null` forgets what was said.
 */
export const columnsToMap = z.object({
  awardNumber,
  columns: z
    .array(
      z.object({
        heading: z
          .string()
          .max(longestHeading, `Shorten the heading to ${longestHeading} characters or less.`),
        meaning: columnMeaning.nullable(),
      }),
    )
    .min(1)
    .max(mostHeadings),
})
export type ColumnsToMap = z.output<typeof columnsToMap>
