import { render } from 'svelte/server'
import { expect, it } from 'vitest'
import NextStep from './NextStep.svelte'
import type { ReportState } from './obligation-in-words.ts'

const states: readonly ReportState[] = ['not_yet_due', 'due', 'draft', 'submitted', 'returned', 'accepted']
const turns = ['own', 'other', 'nobody'] as const
const said = { heading: 'This is how it stands', sentence: 'Do this.', beside: 'That stands meanwhile.' }

const cases = states.flatMap((state) =>
  turns.flatMap((turn) => [false, true].map((plain) => [state, turn, plain] as const)),
)

it.each(cases)(
  'whoever reads a report that is %s, when it is the turn of %s (plain: %s), is shown what to do or what is waited for',
  (state, turn, plain) => {
    const { body } = render(NextStep, { props: { state, plain, next: { turn, ways: [], ...said } } })
    expect(body).toContain(said.sentence)
    expect(body).toContain(said.beside)
    // Who waits, or is done, is told so first.
    if (turn !== 'own') expect(body.indexOf(said.heading)).toBeLessThan(body.indexOf(said.sentence))
    if (turn !== 'own') expect(body).toContain(said.heading)
  },
)
