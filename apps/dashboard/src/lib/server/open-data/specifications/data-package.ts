// The part of the Data Package standard 2.0 (https://datapackage.org/standard/) that our files use, for tests: what must be
// there, of which kind, and nothing besides. Written from the standard; its profiles are not copied here.
import { z } from 'zod'

const text = z.string().min(1)
const address = z.url({ protocol: /^https?$/ })

const field = z.strictObject({
  name: text,
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'datetime', 'year', 'any']),
  description: text.optional(),
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(z.unknown()).min(1).optional() })
    .optional(),
})

const tableSchema = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    primaryKey: z.array(text).min(1).optional(),
    missingValues: z.array(z.string()).optional(),
  })
  .refine(
    ({ fields, primaryKey = [] }) => primaryKey.every((key) => fields.some(({ name }) => name === key)),
    {
      message: 'The primary key names fields of the table.',
    },
  )

const dialect = z.strictObject({
  delimiter: z.string().length(1),
  lineTerminator: z.string(),
  quoteChar: z.string().length(1),
  doubleQuote: z.boolean(),
  header: z.boolean(),
})

const resource = z.strictObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: text.optional(),
  path: address,
  format: text.optional(),
  mediatype: z
    .string()
    .regex(/^.+\/.+$/)
    .optional(),
  encoding: text.optional(),
  dialect: dialect.optional(),
  schema: tableSchema.optional(),
})

export const dataPackageStandard = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  id: text.optional(),
  title: text.optional(),
  description: text.optional(),
  homepage: address.optional(),
  version: text.optional(),
  created: z.iso.datetime().optional(),
  resources: z.array(resource).min(1),
})
