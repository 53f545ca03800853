// The part of DCAT-US 3.0 that our catalog uses, for tests: what must be there, of which kind, and nothing besides. Written
// from the JSON Schemas at https://github.com/GSA/dcat-us (jsonschema/definitions; compared property by property with
// Catalog, Dataset and Distribution as of commit 077c2f7, DataService as of 04acd5c), which no package that we found carries (ADR 5). It is
// narrower than they are: a property that our catalog does not use yet is refused until it is written down.
import { z } from 'zod'

const text = z.string().min(1)
const address = z.url({ protocol: /^https?$/ })
const moment = z.union([z.iso.datetime(), z.iso.date()])
const language = z.string().length(2)
const named = (type: string) => z.strictObject({ '@type': z.literal(type), name: text })

const contact = z.strictObject({
  '@type': z.literal('Kind'),
  fn: text,
  hasEmail: z.string().regex(/^mailto:[\w.+-]+@[\w.-]+\.[\w.-]+$/),
})

const dictionary = z.strictObject({
  '@type': z.literal('Distribution'),
  title: text.optional(),
  format: text.optional(),
  /** A direct link is always accompanied by its media type. */
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  downloadURL: address,
})

const distribution = dictionary.extend({
  characterEncoding: z.array(text).optional(),
  describedBy: dictionary.optional(),
})

const dataset = z.strictObject({
  '@id': address.optional(),
  '@type': z.literal('Dataset'),
  title: text,
  description: text,
  identifier: z.strictObject({
    '@type': z.literal('Identifier'),
    '@id': address.optional(),
    notation: text.optional(),
  }),
  publisher: named('Organization'),
  contactPoint: contact,
  version: text.optional(),
  versionNotes: text.optional(),
  keyword: z.array(text).optional(),
  accessRights: text.optional(),
  language: language.optional(),
  issued: moment.optional(),
  landingPage: z.strictObject({ '@type': z.literal('Document'), title: text, accessURL: address }).optional(),
  describedBy: dictionary.optional(),
  distribution: z.array(distribution).optional(),
})

export const dcatUsCatalog = z.strictObject({
  '@id': address.optional(),
  '@type': z.literal('Catalog'),
  conformsTo: z.strictObject({ '@type': z.literal('Standard'), '@id': address, title: text }).optional(),
  title: text.optional(),
  description: text.optional(),
  language: language.optional(),
  modified: moment.optional(),
  publisher: named('Agent').optional(),
  contactPoint: z.array(contact).optional(),
  dataset: z.array(dataset),
  service: z.array(
    z.strictObject({
      '@id': address.optional(),
      '@type': z.literal('DataService'),
      title: text,
      endpointURL: z.array(address).min(1),
      endpointDescription: z.array(text).optional(),
      publisher: named('Agent'),
      contactPoint: z.array(contact),
    }),
  ),
})
