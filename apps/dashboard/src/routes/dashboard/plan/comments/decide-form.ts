import { commentStates, rejectionReasons, type CommentState, type RejectionReason } from '@muster/metrics'

type ReadDecision =
  | { kind: 'problem'; problem: string; chosen: string[] }
  | {
      kind: 'wanted'
      chosen: string[]
      wanted: {
        comments: { id: string; was: CommentState }[]
        state: CommentState
        reason?: RejectionReason
      }
    }

/** Reads what was decided on: each chosen comment is `<id> <state it had>`. */
export function readDecision(form: FormData): ReadDecision {
  const chosen = form.getAll('of').filter((each) => typeof each === 'string')
  const problem = (text: string): ReadDecision => ({ kind: 'problem', problem: text, chosen })
  const comments = chosen.flatMap((each) => {
    const [id = '', state] = each.split(' ')
    const was = commentStates.find((known) => known === state)
    return was === undefined ? [] : [{ id, was }]
  })
  if (comments.length === 0) return problem('Choose at least one comment.')
  const state = commentStates.find((each) => each === form.get('state'))
  if (state === undefined) return problem('Choose what becomes of the comments.')
  if (state !== 'rejected') return { kind: 'wanted', chosen, wanted: { comments, state } }
  const reason = rejectionReasons.find((each) => each === form.get('reason'))
  if (reason === undefined) return problem('Choose why the comments are not published.')
  if (reason === 'personal' && form.get('erase') !== 'yes')
    return problem(
      'What says who a person is, is erased and cannot be brought back. Tick that you want this.',
    )
  return { kind: 'wanted', chosen, wanted: { comments, state, reason } }
}
