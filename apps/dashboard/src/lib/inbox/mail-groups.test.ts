import { describe, expect, it } from 'vitest'
import { mailGroups } from './mail-groups.ts'

const everyKind = [
  'received',
  'submitted',
  'returned',
  'accepted',
  'reopened',
  'recalled',
  'comment',
  'extension_requested',
  'extension_decided',
  'listing_requested',
  'public_comments',
  'due_14',
  'due_7',
  'due_1',
  'late',
  'reminder',
  'digest',
] as const

describe('mailGroups', () => {
  it('has every kind of mail once', () => {
    const shown = mailGroups(everyKind.map((kind) => ({ kind, mail: true }))).flatMap(
      ({ choices }) => choices,
    )
    expect(shown.map(({ kind }) => kind).sort()).toEqual([...everyKind].sort())
  })

  it('leaves out what a person does not get, and keeps what they chose', () => {
    expect(mailGroups([{ kind: 'digest', mail: false }])).toEqual([
      {
        legend: 'What grantees send you',
        choices: [{ kind: 'digest', label: 'Each morning, a summary of what waits for you', mail: false }],
      },
    ])
  })
})
