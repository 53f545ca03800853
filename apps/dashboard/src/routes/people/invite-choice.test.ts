import { describe, expect, it } from 'vitest'
import { choiceKey, choicesByPlace, readInviteForm, type MayInvite } from './invite-choice.ts'

const harbor = { organizationId: 'a', place: 'Lone Star Harbor' }
const mayInvite: MayInvite[] = [
  { role: 'reporter', ...harbor },
  { role: 'certifying_official', ...harbor },
  { role: 'data_steward', place: 'Muster' },
]

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('the form that invites', () => {
  it('gives back the role and place that were chosen', () => {
    const choice = mayInvite.map(choiceKey)[1] ?? ''
    expect(readInviteForm(form({ email: ' ada@example.org ', choice }), mayInvite)).toEqual({
      kind: 'wanted',
      email: 'ada@example.org',
      choice: mayInvite[1],
    })
  })

  it('refuses what is not on the list, and keeps what was typed', () => {
    const choice = choiceKey({ role: 'reporter', organizationId: 'foreign', place: 'Elsewhere' })
    expect(readInviteForm(form({ email: 'ada', choice }), mayInvite)).toMatchObject({
      kind: 'errors',
      email: 'ada',
      chosen: choice,
      errors: [{ field: 'email' }, { field: 'choice' }],
    })
  })

  it('lists roles under their place', () => {
    expect(choicesByPlace(mayInvite).map(([place, roles]) => [place, roles.length])).toEqual([
      ['Lone Star Harbor', 2],
      ['Muster', 1],
    ])
  })
})
