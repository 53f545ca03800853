import { findBreakdown } from '@muster/metrics'
import { worded } from '../language/worded.ts'

const names = new Map(findBreakdown('service')?.categories.map(({ code, label }) => [code, label]))

/** What a service of the directory is called: as in the dictionary. An unknown code stays as it is. */
export const serviceName = (code: string): string =>
  worded('category', `service.${code}`, names.get(code) ?? code)
