// The part of the Metadata Vocabulary for Tabular Data (https://www.w3.org/TR/tabular-metadata/) that our files use, for tests:
// what must be there, of which kind, and nothing besides. Written from the recommendation, sections 5.3 to 5.9: W3C
// publishes no JSON Schema of it, and no validator of it is to be had as a package (ADR 5).
import { z } from 'zod'

const text = z.string().min(1)

const column = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/),
  titles: z.union([text, z.array(text)]),
  'dc:description': text.optional(),
  datatype: z.union([
    z.enum(['string', 'integer', 'dateTime', 'date', 'decimal', 'boolean']),
    z.strictObject({ base: z.enum(['string', 'integer', 'dateTime']), format: text }),
  ]),
  required: z.boolean(),
})

export const csvOnTheWebTable = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/csvw'),
  url: z.url({ protocol: /^https?$/ }),
  'dc:title': text,
  'dc:description': text,
  'dc:issued': z.iso.datetime(),
  dialect: z.strictObject({
    delimiter: z.string().length(1),
    header: z.boolean(),
    encoding: z.literal('utf-8'),
    lineTerminators: z.array(text),
  }),
  tableSchema: z
    .strictObject({ columns: z.array(column).min(1), primaryKey: z.array(text) })
    .refine(
      ({ columns, primaryKey }) => primaryKey.every((key) => columns.some(({ name }) => name === key)),
      {
        message: 'The primary key names columns of the table.',
      },
    ),
})
