import { recommendationStandings, recommendationStates } from '@muster/metrics'

/** What was typed into the form of a recommendation, to be shown again. */
export interface WrittenRecommendation {
  body: string
  year: string
  text: string
  standing: string
  source: string
  response: string
  state: string
  actions: readonly string[]
}

interface Wanted {
  body: string
  year: number
  text: string
  standing: (typeof recommendationStandings)[number]
  source: string
  response: string
  state: (typeof recommendationStates)[number]
  actions: string[]
}

export type ReadForm = { written: WrittenRecommendation } & (
  | { kind: 'wanted'; wanted: Wanted }
  | { kind: 'errors'; errors: readonly { field: string; message: string }[] }
)

/** Reads the form of a recommendation: what it asks for, or what is missing in words. */
export function readRecommendationForm(form: FormData): ReadForm {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const written: WrittenRecommendation = {
    body: text('body'),
    year: text('year'),
    text: text('text'),
    standing: text('standing'),
    source: text('source'),
    response: text('response'),
    state: text('state'),
    actions: form.getAll('actions').filter((each) => typeof each === 'string'),
  }
  const year = Number(written.year)
  const standing = recommendationStandings.find((each) => each === written.standing)
  const state = recommendationStates.find((each) => each === written.state)
  const errors = [
    ...(written.body === '' ? [{ field: 'body', message: 'Enter the advisory body.' }] : []),
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100
      ? []
      : [{ field: 'year', message: 'Enter the year in four digits, for example 2016.' }]),
    ...([...written.text].length < 10
      ? [{ field: 'text', message: 'Enter the recommendation in at least 10 characters.' }]
      : []),
    ...(written.source === ''
      ? [{ field: 'source', message: 'Say where the text was read, or who wrote it.' }]
      : []),
    ...(standing === undefined
      ? [{ field: 'standing', message: 'Choose how far the text can be trusted.' }]
      : []),
    ...(state === undefined ? [{ field: 'state', message: 'Choose how far the answer has come.' }] : []),
    ...(state !== undefined && state !== 'received' && written.response === ''
      ? [{ field: 'response', message: 'Enter the answer: only what was just received has none.' }]
      : []),
  ]
  if (errors.length > 0 || standing === undefined || state === undefined)
    return { kind: 'errors', written, errors }
  return {
    kind: 'wanted',
    written,
    wanted: { ...written, year, standing, state, actions: [...written.actions] },
  }
}
