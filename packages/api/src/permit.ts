import type { OfficeScope, OrganizationScope } from '@muster/data'
import type { Actor, Person } from './actor.ts'
import {
  commandPolicy,
  isVerb,
  policy,
  type AgencyVerb,
  type CommandVerb,
  type NationVerb,
  type OfficeVerb,
  type OrganizationVerb,
  type PeopleVerb,
  type Rule,
  type SelfVerb,
} from './policy.ts'
import { NotPermitted } from './refusals.ts'

/** Who acts, and within which organizations. */
export interface OrganizationPermit {
  readonly by: Person
  readonly scope: OrganizationScope
}

/** Who acts, and within which offices. */
export interface OfficePermit {
  readonly by: Person
  readonly scope: OfficeScope
}

/**
 * Whether the policy lets this actor call a procedure at all; what it may then see is a matter of scope.
 * @throws NotPermitted, also for a procedure that the policy does not know.
 */
export function permit(actor: Actor, verb: string): void {
  if (!isVerb(verb)) throw new NotPermitted(actor.kind === 'person')
  const rule: Rule = policy[verb]
  if (rule.for === 'anyone') return
  if (actor.kind === 'anonymous') throw new NotPermitted(false)
  if (rule.for === 'self') return
  if (!actor.roles.has(rule.roles)) throw new NotPermitted(true)
}

/** For verbs within an organization. @throws NotPermitted */
export function permitInOrganization(actor: Actor, verb: OrganizationVerb): OrganizationPermit {
  permit(actor, verb)
  const by = personOf(actor)
  return { by, scope: by.roles.organizationsWith(policy[verb].roles) }
}

/** For verbs within an office. @throws NotPermitted */
export function permitInOffice(actor: Actor, verb: OfficeVerb): OfficePermit {
  permit(actor, verb)
  const by = personOf(actor)
  return { by, scope: by.roles.officesWith(policy[verb].roles) }
}

/** For verbs over the whole installation. @throws NotPermitted */
export function permitInNation(actor: Actor, verb: NationVerb): Person {
  permit(actor, verb)
  return personOf(actor)
}

/** For what belongs to the person who asks. @throws NotPermitted */
export function permitSelf(actor: Actor, verb: SelfVerb): Person {
  permit(actor, verb)
  return personOf(actor)
}

/** For verbs about people: the verb itself looks where the roles of the person hold. @throws NotPermitted */
export function permitAmongPeople(actor: Actor, verb: PeopleVerb): Person {
  permit(actor, verb)
  return personOf(actor)
}

/** For verbs about the plan: the verb itself looks for which agencies the person speaks. @throws NotPermitted */
export function permitForAgency(actor: Actor, verb: AgencyVerb): Person {
  permit(actor, verb)
  return personOf(actor)
}

/** For what the command line does on the server, over the whole installation. @throws NotPermitted */
export function permitCommand(actor: Actor, verb: CommandVerb): Person {
  const by = personOf(actor)
  if (!by.roles.has(commandPolicy[verb].roles)) throw new NotPermitted(true)
  return by
}

function personOf(actor: Actor): Person {
  if (actor.kind === 'anonymous') throw new NotPermitted(false)
  return actor
}
