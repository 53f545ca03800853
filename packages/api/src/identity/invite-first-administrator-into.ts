import { openDatabase, type Where } from '@muster/data'
import { randomUUID } from 'node:crypto'
import { anonymous } from '../actor.ts'
import type { Instant } from '../context.ts'
import { Invalid } from '../refusals.ts'
import type { Settings } from '../settings.ts'
import {
  inviteFirstAdministrator,
  inviteFirstAdministratorInput,
} from '../verbs/invite-first-administrator.ts'
import { invitationAddress } from './invitation-token.ts'

/**
 * Opens a place, invites its first administrator, closes it again, and gives the link: whoever has it becomes the
 * administrator. The settings must be those of the server that is to know the link.
 * @throws FolderInUse, Invalid for what is no e-mail address, Conflict when there is an administrator
 */
export async function inviteFirstAdministratorInto(
  where: Where,
  { email, settings, now }: { email: string; settings: Pick<Settings, 'secret' | 'origin'>; now: Instant },
): Promise<{ link: string }> {
  const input = inviteFirstAdministratorInput.safeParse({ email })
  if (!input.success) throw new Invalid('That is not an e-mail address. Check it and try again.')
  const store = await openDatabase(where)
  try {
    const ctx = { store, actor: anonymous, now, newId: randomUUID }
    const { id } = await inviteFirstAdministrator(ctx, input.data)
    return { link: invitationAddress(settings, id) }
  } finally {
    await store.close()
  }
}
