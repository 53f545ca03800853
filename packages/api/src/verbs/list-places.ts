import { listEveryProgram, listOffices, listOrganizations } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { programKind } from '../shapes/codes.ts'
import { asPageOf, pageSize, searchedPage } from '../shapes/page.ts'

/** Organizations are searched by name or UEI; offices and programs are few, and all there. */
export const listPlacesInput = searchedPage
export type ListPlaces = z.output<typeof listPlacesInput>

export const listPlacesOutput = z.object({
  organizations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: z.string(),
      uei: z.string().nullable(),
      ein: z.string().nullable(),
      /** IANA name, e.g. `Pacific/Guam`. */
      timeZone: z.string(),
    }),
  ),
  /** How many organizations were found, on all pages. */
  inAll: z.int(),
  pageSize: z.int(),
  offices: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      department: z.string(),
      name: z.string(),
      /** Code of the agency of the plan that it belongs to. */
      agency: z.string().nullable(),
    }),
  ),
  programs: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      kind: programKind,
      officeCode: z.string(),
      /** Days after a quarter, and after the period of performance. */
      dueDays: z.int(),
      finalDueDays: z.int(),
      twoPeople: z.boolean(),
    }),
  ),
})

/** Who reports, who funds, and for what. @throws NotPermitted */
export async function listPlaces(ctx: Context, input: ListPlaces): Promise<z.infer<typeof listPlacesOutput>> {
  permitInNation(ctx.actor, 'administration.places')
  const { organizations, inAll } = await listOrganizations(ctx.store.db, asPageOf(input))
  const offices = await listOffices(ctx.store.db)
  return { organizations, inAll, pageSize, offices, programs: await listEveryProgram(ctx.store.db) }
}
