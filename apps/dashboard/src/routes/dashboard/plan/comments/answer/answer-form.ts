import { commentOutcomes, type CommentOutcome } from '@muster/metrics'

/** What was typed into the form of an answer, to be shown again. */
export interface WrittenAnswer {
  text: string
  outcome: string
  changed: readonly string[]
}

type ReadAnswer = { written: WrittenAnswer } & (
  | { kind: 'errors'; errors: readonly { field: string; message: string }[] }
  | {
      kind: 'wanted'
      wanted: {
        comments: { id: string; was: string | null }[]
        text: string
        outcome: CommentOutcome
        changed: string[]
      }
    }
)

/** Reads an answer to comments; each of them is `<id> <answer that it had>`. */
export function readAnswerForm(form: FormData): ReadAnswer {
  const texts = (name: string) => form.getAll(name).filter((each) => typeof each === 'string')
  const written = {
    text: texts('text')[0] ?? '',
    outcome: texts('outcome')[0] ?? '',
    changed: texts('changed'),
  }
  const outcome = commentOutcomes.find((each) => each === written.outcome)
  const errors = [
    ...(written.text.trim() === '' ? [{ field: 'text', message: 'Write the answer.' }] : []),
    ...(outcome === undefined
      ? [{ field: 'outcome', message: 'Choose what the comments changed in the next edition.' }]
      : []),
  ]
  if (errors.length > 0 || outcome === undefined) return { kind: 'errors', written, errors }
  const comments = texts('comment').map((each) => {
    const [id = '', was = ''] = each.split(' ')
    return { id, was: was === '' ? null : was }
  })
  return {
    kind: 'wanted',
    written,
    wanted: { comments, text: written.text, outcome, changed: written.changed },
  }
}
