import { asPublic, readPublicVersion, type Store } from '@muster/data'

/**
 * The version of everything that the public reads in a store: another one after each transaction that changed any of it,
 * by whichever server. For those who keep public answers; it says nothing else, and is nobody's secret.
 */
export const publicVersionIn = ({ db }: Pick<Store, 'db'>): Promise<string> => asPublic(db, readPublicVersion)
