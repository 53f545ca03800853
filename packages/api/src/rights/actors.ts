import type { Role } from '@muster/data'
import type { Rule } from '../policy.ts'

/** Who calls: with one role each, in the first organization or the first office. Awards pass through that organization. */
export const actors = [
  'visitor',
  'nobody',
  'reporter',
  'certifying_official',
  'program_officer',
  'office_administrator',
  'data_steward',
  'system_administrator',
  /** Signed in with a password alone: the role is withheld. */
  'officer_without_second_factor',
  /** With both roles of an organization whose one award passes through the first organization. */
  'subrecipient',
] as const

export type ActorName = (typeof actors)[number]

/** Whether the policy opens a procedure to somebody at all. */
export function mayCall(rule: Rule, actor: ActorName): boolean {
  if (rule.for === 'anyone') return true
  if (actor === 'visitor') return false
  return rule.for === 'self' || rule.roles.some((role) => holds(actor, role))
}

/** Whether somebody has a role that opens something now. */
export const holds = (actor: ActorName, role: Role): boolean =>
  role === actor || (actor === 'subrecipient' && (role === 'reporter' || role === 'certifying_official'))
