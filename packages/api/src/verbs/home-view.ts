import { findView, readHomeView, setHomeView as set, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation, permitSelf } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import { viewPage } from '../shapes/saved-view.ts'
import { readerOf } from '../views/reader-of.ts'

/** Null: the person starts where everybody of their roles starts. */
export const homeViewOutput = z.object({ page: viewPage, query: z.string() }).nullable()

/** The view that a person starts with after signing in, as long as their roles open the dashboard. @throws NotPermitted */
export async function homeView(ctx: Context): Promise<z.infer<typeof homeViewOutput>> {
  const by = permitSelf(ctx.actor, 'views.home')
  if (!by.roles.has(['program_officer', 'office_administrator', 'data_steward'])) return null
  const view = await readHomeView(ctx.store.db, readerOf(by))
  return view === undefined ? null : { page: view.page, query: view.query }
}

/** Null takes the home back. */
export const setHomeViewInput = z.object({ id: z.uuid().nullable() })

/** Has a person start with a view that they may open. @throws NotPermitted, NotFound */
export async function setHomeView(ctx: Context, { id }: z.output<typeof setHomeViewInput>): Promise<void> {
  const by = permitInNation(ctx.actor, 'views.setHome')
  await withTransaction(ctx.store.db, async (tx) => {
    if (id !== null && (await findView(tx, readerOf(by), id)) === undefined) throw new NotFound('view')
    await set(tx, by.userId, id)
    await recordAudit(tx, ctx, {
      action: 'views.setHome',
      subject: `person ${by.userId}`,
      detail: { view: id },
    })
  })
}
