import type { Outputs } from '#lib/server/caller.ts'

type Preference = Outputs['inbox']['preferences'][number]
type Kind = Preference['kind']

const groups: readonly { legend: string; kinds: Partial<Record<Kind, string>> }[] = [
  {
    legend: 'Before and after a report is due',
    kinds: {
      due_14: 'A report is due in 14 days',
      due_7: 'A report is due in 7 days',
      due_1: 'A report is due tomorrow',
      late: 'A report is late',
      reminder: 'A program officer reminds you of a report',
    },
  },
  {
    legend: 'What happens to reports',
    kinds: {
      received: 'A report was received',
      returned: 'A report was returned to you',
      accepted: 'A report was accepted',
      reopened: 'An accepted report was reopened',
      recalled: 'A submitted report was taken back to be corrected',
      extension_decided: 'Your request for more time was decided',
    },
  },
  {
    legend: 'What grantees send you',
    kinds: {
      submitted: 'A report was submitted',
      extension_requested: 'A grantee asks for more time',
      listing_requested: 'An organization asks to be listed in the directory',
      digest: 'Each morning, a summary of what waits for you',
    },
  },
  {
    legend: 'What people write to you',
    kinds: {
      comment: 'There is a comment on a report, or an answer',
      public_comments: 'Comments on the plan wait to be read; once a day',
    },
  },
]

export interface MailGroup {
  legend: string
  choices: readonly { kind: Kind; label: string; mail: boolean }[]
}

/** What a person can choose, in groups, as they chose it. Groups without anything for them are left out. */
export function mailGroups(preferences: readonly Preference[]): MailGroup[] {
  return groups
    .map(({ legend, kinds }) => ({
      legend,
      choices: preferences.flatMap(({ kind, mail }) => {
        const label = kinds[kind]
        return label === undefined ? [] : [{ kind, label, mail }]
      }),
    }))
    .filter(({ choices }) => choices.length > 0)
}
