import type { PlaceRule } from './place-rule.ts'

export const awardServesTheState: PlaceRule = {
  code: 'V106',
  tier: 'V',
  severity: 'error',
  column: 'state',
  blursForm: false,
  sentence: 'The award serves the state.',
  fix: 'Correct the state. If the award now serves it, ask your program officer to add it first.',
  source: 'States of the award, as Muster knows them',
  judge: ({ award, state }, facts) => {
    if (facts === undefined || facts.states.includes(state)) return undefined
    return { message: `Award ${award} does not serve ${state}. It serves ${facts.states.join(', ')}.` }
  },
}
