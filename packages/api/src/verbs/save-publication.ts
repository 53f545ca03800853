import { insertPublicationSpecification, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, Invalid } from '../refusals.ts'
import { changePublication } from '../releasing/change-publication.ts'
import { currentPublication } from '../releasing/current-publication.ts'
import { publicationChange } from '../shapes/publication.ts'
import { unlessTaken } from '../unless-taken.ts'

export const savePublicationInput = z.object({
  /** The version that the steward saw: nobody overwrites what somebody else saved meanwhile. */
  after: z.int().positive(),
  note: z
    .string()
    .trim()
    .min(10, { error: 'Say in a sentence why this changes. Other stewards will read it.' })
    .max(1000, { error: 'Keep the reason within 1,000 characters.' }),
  change: publicationChange,
})
export const savePublicationOutput = z.object({ version: z.int() })

const moved = 'Somebody saved another version meanwhile. Look at it, then make your change again.'

/**
 * Saves another version of what is published. The next release is built by it; those that are built stay as they are.
 * @throws NotPermitted, Invalid, Conflict if another version was saved since
 */
export async function savePublication(
  ctx: Context,
  { after, note, change }: z.output<typeof savePublicationInput>,
): Promise<z.infer<typeof savePublicationOutput>> {
  const by = permitInNation(ctx.actor, 'releases.savePublication')
  return unlessTaken({ publication_specification_pkey: moved }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      const current = await currentPublication(tx)
      if (current.version !== after) throw new Conflict(moved)
      const specification = changePublication(current.specification, change)
      if (JSON.stringify(specification) === JSON.stringify(current.specification))
        throw new Invalid('Nothing is different from the version in force. Change something first.')
      const version = current.version + 1
      await insertPublicationSpecification(tx, {
        version,
        note,
        specification,
        savedAt: ctx.now,
        savedBy: by.userId,
      })
      await recordAudit(tx, ctx, {
        action: 'releases.savePublication',
        subject: `publication ${version}`,
        detail: fromTo('version', current.version, version),
      })
      return { version }
    }),
  )
}
