import { findBreakdown } from '@muster/metrics'

const names = new Map(findBreakdown('service')?.categories.map(({ code, label }) => [code, label]))

/** What a service of the directory is called: as in the dictionary. An unknown code stays as it is. */
export const serviceName = (code: string): string => names.get(code) ?? code
