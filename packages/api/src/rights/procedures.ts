import { policy, type Rule, type Verb } from '../policy.ts'
import { appRouter, type AppRouter } from '../router.ts'

type PathsOf<Topics> = {
  [Topic in keyof Topics & string]: `${Topic}.${keyof Topics[Topic] & string}`
}[keyof Topics & string]

/** The path of a procedure of the router: `reports.get`. */
export type ProcedurePath = PathsOf<AppRouter['_def']['record']>

export interface Procedure {
  readonly path: ProcedurePath
  readonly rule: Rule
  readonly kind: 'query' | 'mutation'
}

// Neither of the two compiles while a procedure has no row in the policy, or a row no procedure.
const ruleOf = (path: ProcedurePath): Rule => policy[path]
const pathOf = (verb: Verb): ProcedurePath => verb

// At run time the procedures lie flat under their paths; the type of the router nests them.
const found = new Map(Object.entries<unknown>(appRouter._def.procedures))

/** Every procedure of the router, in the order of the policy. */
export const procedures: readonly Procedure[] = Object.keys(policy)
  .filter((name): name is Verb => found.has(name))
  .map(pathOf)
  .map((path) => ({ path, rule: ruleOf(path), kind: kindOf(found.get(path)) }))

function kindOf(procedure: unknown): 'query' | 'mutation' {
  if (typeof procedure !== 'function' || !('_def' in procedure)) throw new Error('That is no procedure.')
  const { _def: def } = procedure
  return typeof def === 'object' && def !== null && 'type' in def && def.type === 'mutation'
    ? 'mutation'
    : 'query'
}
