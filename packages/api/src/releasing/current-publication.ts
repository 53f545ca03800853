import { readPublicationSpecification, type Database } from '@muster/data'
import {
  firstSpecification,
  publicationSpecification,
  type PublicationSpecification,
} from './publication-specification.ts'

/** A version of what is to be published. */
export interface Publication {
  readonly version: number
  readonly specification: PublicationSpecification
}

/** The latest version; the first, which no database needs to hold, where nobody saved another. */
export async function currentPublication(db: Database): Promise<Publication> {
  const saved = await readPublicationSpecification(db)
  return saved === undefined
    ? { version: 1, specification: firstSpecification }
    : { version: saved.version, specification: publicationSpecification.parse(saved.specification) }
}
