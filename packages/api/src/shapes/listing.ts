import { directoryLanguages, directoryServices } from '@muster/metrics'
import { z } from 'zod'
import { stateCode } from './codes.ts'

export const directoryService = z.enum(directoryServices)
export const directoryLanguage = z.enum(directoryLanguages)

/** What a listing says of an organization. There is no place for an address. */
export const listingContent = z.object({
  name: z.string(),
  services: z.array(directoryService),
  languages: z.array(directoryLanguage),
  states: z.array(stateCode),
  /** Ten digits, and an extension. */
  phone: z.string(),
  phoneExtension: z.string().nullable(),
  website: z.string().nullable(),
  /** In words. */
  hours: z.string().nullable(),
})
export type ListingContent = z.output<typeof listingContent>

/** A listing as everybody reads it. */
export const publicListing = listingContent.extend({
  organizationId: z.string(),
  /** ISO day on which the organization last said that it is right. */
  confirmedOn: z.string(),
})
export type PublicListing = z.output<typeof publicListing>

/** A listing as its organization and its office read it. */
export const keptListing = listingContent.extend({
  version: z.int(),
  status: z.enum(['asked', 'listed', 'declined', 'replaced', 'withdrawn']),
  askedAt: z.string(),
  confirmedAt: z.string(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
})
export type KeptListing = z.output<typeof keptListing>
