import { describe, expect, test } from 'vitest'
import { indicators } from '../indicators/indicators.ts'
import { agencies } from '../plan/agencies.ts'
import { crosswalk } from '../plan/crosswalk.ts'
import { finalEdition } from '../plan/final-2014/final-edition.ts'
import { regions } from '../regions.ts'
import { inSpanish, spanishLines } from './in-spanish.ts'
import { spanishAgencies } from './spanish-agencies.ts'
import { spanishIndicators, spanishIndicatorUnits } from './spanish-indicators.ts'
import { spanishRegions } from './spanish-places.ts'
import { spanishPlan } from './spanish-plan.ts'
import { spanishProse } from './spanish-prose.ts'

const objectives = finalEdition.goals.flatMap((goal) => goal.objectives)
const actions = objectives.flatMap((each) => each.actions)
const known = <T>(all: readonly (T | undefined)[]) => all.filter((each) => each !== undefined)

describe('the dictionary and the plan in Spanish', () => {
  test('no word is missing or empty, and each kind has each code once', () => {
    expect(spanishLines.filter(([, , , spanish]) => (spanish ?? '').trim() === '')).toEqual([])
    const keys = spanishLines.map(([kind, code]) => `${kind} ${code}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  test('there is no Spanish for what is not there any more', () => {
    const codes = (of: readonly { code: string }[]) => of.map(({ code }) => code).sort()
    const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).sort()
    expect(Object.keys(spanishIndicators).sort()).toEqual(codes(indicators))
    expect(Object.keys(spanishAgencies).sort()).toEqual(codes(agencies))
    expect(Object.keys(spanishRegions).sort()).toEqual(codes(regions))
    expect(Object.keys(spanishPlan.goal).sort()).toEqual(ids(finalEdition.goals))
    expect(Object.keys(spanishPlan.statement).sort()).toEqual(ids(finalEdition.goals))
    expect(Object.keys(spanishPlan.objective).sort()).toEqual(ids(objectives))
    expect(Object.keys(spanishPlan.theme).sort()).toEqual(ids(finalEdition.themes))
    expect(Object.keys(spanishPlan.action).sort()).toEqual(ids(actions))
  })

  test('the units of all indicators are known', () => {
    for (const { unit } of indicators) expect(inSpanish('unit', unit, unit).language, unit).toBe('es')
    const used = new Set(indicators.map(({ unit }) => unit))
    expect(Object.keys(spanishIndicatorUnits).filter((unit) => !used.has(unit))).toEqual([])
  })

  test('the prose is that of the plan: nothing is missing, nothing is left over', () => {
    const said = new Set([
      ...known(actions.flatMap((each) => [each.known, each.source])),
      ...finalEdition.themes.flatMap((theme) => [...theme.reported, theme.reportedOrigin.note ?? '']),
      ...known(finalEdition.goals.map((goal) => goal.origin.statement.note)),
      ...known(objectives.map((each) => each.origin.goal.note)),
      ...known(agencies.map((each) => each.note)),
      ...indicators.map((each) => each.source),
      ...known(crosswalk.flatMap(({ note, origin }) => [note, origin.source, origin.note])),
      ...[finalEdition.note, finalEdition.title],
    ])
    expect(Object.keys(spanishProse).sort()).toEqual([...said].sort())
  })

  test('a text that was worded otherwise when it was released stays as it was, and says so', () => {
    expect(inSpanish('metric', 'new_clients', 'New clients')).toEqual({
      text: 'Clientes nuevos',
      language: 'es',
    })
    expect(inSpanish('metric', 'new_clients', 'Clients, new')).toEqual({
      text: 'Clients, new',
      language: 'en',
    })
    expect(inSpanish('metric', 'gone', 'Gone')).toEqual({ text: 'Gone', language: 'en' })
  })
})
