import { paths } from '#lib/paths.ts'
import type { ReleaseFacts } from '#lib/release/released-table.ts'
import { csvColumns, type CsvColumn } from './csv-columns.ts'
import { partsCsvColumns, partsCsvKey } from './parts-csv-columns.ts'

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
    resourceOf({
      name: 'totals',
      title: 'National totals by fiscal year',
      path: origin + paths.releaseCsv(release.number),
      columns: csvColumns,
      primaryKey: ['metric', 'fiscal_year'],
    }),
    resourceOf({
      name: 'parts',
      title: 'The same divided by state, region, quarter and breakdowns',
      path: origin + paths.releasePartsCsv(release.number),
      columns: partsCsvColumns,
      primaryKey: partsCsvKey,
    }),
  ],
})

interface Resource {
  name: string
  title: string
  path: string
  columns: readonly CsvColumn<string>[]
  primaryKey: readonly string[]
}

const resourceOf = ({ columns, primaryKey, ...resource }: Resource) => ({
  ...resource,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(({ name, type, description, required, values }) => ({
      name,
      type,
      description,
      constraints: { required, ...(values && { enum: values }) },
    })),
    primaryKey,
    missingValues: [''],
  },
})

/** The CSV file of a release on the Web: https://www.w3.org/TR/tabular-metadata/. */
export const csvOnTheWeb = (release: ReleaseFacts, origin: string) =>
  onTheWeb(release, origin + paths.releaseCsv(release.number), {
    columns: csvColumns,
    primaryKey: ['metric', 'fiscal_year'],
  })

/** The file of its parts, likewise. */
export const partsCsvOnTheWeb = (release: ReleaseFacts, origin: string) =>
  onTheWeb(release, origin + paths.releasePartsCsv(release.number), {
    columns: partsCsvColumns,
    primaryKey: partsCsvKey,
  })

const onTheWeb = (
  release: ReleaseFacts,
  url: string,
  { columns, primaryKey }: Pick<Resource, 'columns' | 'primaryKey'>,
) => ({
  '@context': 'http://www.w3.org/ns/csvw',
  url,
  'dc:title': release.title,
  'dc:description': descriptionOf(release),
  'dc:issued': release.publishedAt ?? release.asOf,
  dialect: { delimiter: ',', header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
  tableSchema: {
    columns: columns.map(({ name, type, description, required, values }) => ({
      name,
      titles: name,
      'dc:description': description,
      datatype: values ? { base: 'string', format: `^(${values.join('|')})$` } : typeOnTheWeb[type],
      required,
    })),
    primaryKey,
  },
})

const typeOnTheWeb = { string: 'string', integer: 'integer', datetime: 'dateTime' } as const

/** What a release is, in a sentence or two. */
export const descriptionOf = ({ number, status }: ReleaseFacts) =>
  `Release ${number} (${status}) of national fiscal-year totals of services for victims of human trafficking, and what they divide into. Numbers that could point to a person are withheld.`
