import type { ViewReader } from '@muster/data'
import type { Person } from '../actor.ts'

/** Somebody as the reader of views: views of an office are for those who work for it. */
export const readerOf = ({ userId, roles }: Person): ViewReader => ({
  userId,
  officeIds: roles.officesWith(['program_officer', 'office_administrator']).officeIds,
})
