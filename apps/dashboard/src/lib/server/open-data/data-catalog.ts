import { paths } from '#lib/paths.ts'
import type { ReleaseFacts } from '#lib/release/released-table.ts'
import type { Publisher } from '../env.ts'
import { descriptionOf } from './data-package.ts'

interface Catalogued {
  /** The public releases, the latest first. */
  readonly releases: readonly ReleaseFacts[]
  readonly publisher: Publisher
  /** Where they are served. */
  readonly origin: string
  readonly demonstration: boolean
}

const synthetic = 'Synthetic data of a demonstration: organizations and counts are made up.'

/**
 * The catalog of released data in the words of DCAT-US 3.0 (https://resources.data.gov/resources/dcat-us3/), which data.gov
 * reads: a dataset for each release that stands, and the API. A release that was withdrawn is not offered any more.
 */
export function dataCatalog({ releases, publisher, origin, demonstration }: Catalogued) {
  const said = {
    publisher: { '@type': 'Organization', name: publisher.name },
    contactPoint: { '@type': 'Kind', fn: publisher.name, hasEmail: `mailto:${publisher.email}` },
  }
  const standing = releases.filter(({ withdrawn }) => withdrawn === null)
  return {
    '@id': origin + paths.dataCatalog(),
    '@type': 'Catalog',
    conformsTo: {
      '@type': 'Standard',
      '@id': 'https://resources.data.gov/dcat-us/3.0.0',
      title: 'DCAT-US 3.0',
    },
    title: 'Muster: released figures',
    description: `${demonstration ? `${synthetic} ` : ''}National totals of services for victims of human trafficking, and what they divide into, release by release.`,
    language: 'en',
    ...(standing[0]?.publishedAt != null && { modified: standing[0].publishedAt }),
    publisher: { '@type': 'Agent', name: publisher.name },
    contactPoint: [said.contactPoint],
    dataset: standing.map((release) => ({ ...datasetOf(release, origin, demonstration), ...said })),
    service: [
      {
        '@id': origin + paths.apiReleases(),
        '@type': 'DataService',
        title: 'Releases as JSON, without a key',
        endpointURL: [origin + paths.apiReleases()],
        endpointDescription: [origin + paths.openApi()],
        publisher: { '@type': 'Agent', name: publisher.name },
        contactPoint: [said.contactPoint],
      },
    ],
  }
}

function datasetOf(release: ReleaseFacts, origin: string, demonstration: boolean) {
  const { number, title, status, publishedAt, asOf } = release
  const page = origin + paths.release(number)
  const described = descriptionOfColumns(origin + paths.releaseCsvMetadata(number))
  return {
    '@id': page,
    '@type': 'Dataset',
    identifier: { '@type': 'Identifier', '@id': page, notation: `muster-release-${number}` },
    title,
    description: `${demonstration ? `${synthetic} ` : ''}${descriptionOf(release)}`,
    version: String(number),
    versionNotes: `Release ${number}, ${status}, of reports accepted until ${asOf}.`,
    keyword: ['human trafficking', 'victim services', ...(demonstration ? ['synthetic'] : [])],
    accessRights: 'public',
    language: 'en',
    ...(publishedAt !== null && { issued: publishedAt }),
    landingPage: { '@type': 'Document', title: `Release ${number}`, accessURL: page },
    describedBy: described,
    distribution: [
      {
        ...distribution('CSV', 'text/csv', origin + paths.releaseCsv(number), 'National totals (CSV)'),
        characterEncoding: ['UTF-8'],
        describedBy: described,
      },
      {
        ...distribution(
          'CSV',
          'text/csv',
          origin + paths.releasePartsCsv(number),
          'Parts of the totals (CSV)',
        ),
        characterEncoding: ['UTF-8'],
        describedBy: descriptionOfColumns(origin + paths.releasePartsMetadata(number)),
      },
      distribution('JSON', 'application/json', origin + paths.apiRelease(number)),
      distribution('Data Package', 'application/json', origin + paths.releaseDataPackage(number)),
    ],
  }
}

const descriptionOfColumns = (address: string) =>
  distribution('CSV on the Web', 'application/csvm+json', address)

const distribution = (format: string, mediaType: string, downloadURL: string, title = format) => ({
  '@type': 'Distribution',
  title,
  format,
  mediaType,
  downloadURL,
})
