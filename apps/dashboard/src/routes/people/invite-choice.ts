import type { Outputs } from '#lib/server/caller.ts'

/** A role that somebody may give, in its place. */
export interface MayInvite {
  role: Outputs['people']['list']['mayInvite'][number]['role']
  organizationId?: string | undefined
  officeId?: string | undefined
  place: string
}

/** The value of a choice in the form's list. */
export const choiceKey = ({ role, organizationId, officeId }: MayInvite): string =>
  [role, organizationId ?? '', officeId ?? ''].join(' ')

/** Places with the roles that may be given there, in the order of the list. */
export function choicesByPlace(choices: readonly MayInvite[]): (readonly [place: string, MayInvite[]])[] {
  return [...Map.groupBy(choices, ({ place }) => place)]
}

export type InviteForm =
  | { kind: 'wanted'; email: string; choice: MayInvite }
  | { kind: 'errors'; email: string; chosen: string; errors: { field: string; message: string }[] }

/** Reads the form that invites, against what this person may give. */
export function readInviteForm(form: FormData, mayInvite: readonly MayInvite[]): InviteForm {
  const email = String(form.get('email') ?? '').trim()
  const chosen = String(form.get('choice') ?? '')
  const choice = mayInvite.find((each) => choiceKey(each) === chosen)
  const errors = [
    ...(/^\S+@\S+\.\S+$/.test(email)
      ? []
      : [{ field: 'email', message: 'Enter the person’s e-mail address, for example name@example.org.' }]),
    ...(choice === undefined ? [{ field: 'choice', message: 'Choose what the person will do.' }] : []),
  ]
  return choice === undefined || errors.length > 0
    ? { kind: 'errors', email, chosen, errors }
    : { kind: 'wanted', email, choice }
}
