import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { readProgress } from '../planning/read-progress.ts'
import { planProgress as progress, type PlanProgress } from '../shapes/plan-progress.ts'
import { yearOfPlan } from '../shapes/year-of-plan.ts'

/** `upTo`: whether charts end with the fiscal year, as in its status report, or go on to now. */
export const planProgressInput = z.object({
  fiscalYear: yearOfPlan,
  upTo: z.enum(['year', 'now']).default('now'),
})
export type ProgressQuestion = z.output<typeof planProgressInput>

export const planProgressOutput = progress

/**
 * What agencies entered of the plan: the status of every action and theme from year to year, the narratives of a fiscal
 * year, and what advisory bodies recommended. @throws NotPermitted
 */
export async function planProgress(ctx: Context, question: ProgressQuestion): Promise<PlanProgress> {
  permitInNation(ctx.actor, 'plan.progress')
  return readProgress(ctx.store.db, ctx, question)
}
