import { paths } from '#lib/paths.ts'
import type { ReleaseFacts } from '#lib/release/released-table.ts'
import { csvColumns } from './csv-columns.ts'

/** A release as a Data Package: https://datapackage.org/profiles/2.0/datapackage.json. */
export const dataPackage = (release: ReleaseFacts, origin: string) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: `muster-release-${release.number}`,
  id: origin + paths.release(release.number),
  title: release.title,
  description: descriptionOf(release),
  homepage: origin + paths.release(release.number),
  version: String(release.number),
  created: release.publishedAt ?? release.asOf,
  resources: [
    {
      name: 'totals',
      title: 'National totals by fiscal year',
      path: origin + paths.releaseCsv(release.number),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: csvColumns.map(({ name, type, description, required, values }) => ({
          name,
          type,
          description,
          constraints: { required, ...(values && { enum: values }) },
        })),
        primaryKey: ['metric', 'fiscal_year'],
        missingValues: [''],
      },
    },
  ],
})

/** The CSV file of a release on the Web: https://www.w3.org/TR/tabular-metadata/. */
export const csvOnTheWeb = (release: ReleaseFacts, origin: string) => ({
  '@context': 'http://www.w3.org/ns/csvw',
  url: origin + paths.releaseCsv(release.number),
  'dc:title': release.title,
  'dc:description': descriptionOf(release),
  'dc:issued': release.publishedAt ?? release.asOf,
  dialect: { delimiter: ',', header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
  tableSchema: {
    columns: csvColumns.map(({ name, type, description, required, values }) => ({
      name,
      titles: name,
      'dc:description': description,
      datatype: values ? { base: 'string', format: `^(${values.join('|')})$` } : typeOnTheWeb[type],
      required,
    })),
    primaryKey: ['metric', 'fiscal_year'],
  },
})

const typeOnTheWeb = { string: 'string', integer: 'integer', datetime: 'dateTime' } as const

/** What a release is, in a sentence or two. */
export const descriptionOf = ({ number, status }: ReleaseFacts) =>
  `Release ${number} (${status}) of national fiscal-year totals of services for victims of human trafficking. Totals that could point to a person are withheld.`
