export const questions = ['accomplishments', 'barriers', 'help_needed'] as const
export type Question = (typeof questions)[number]

/** The answers of the form, each beside what stood there when the page was made. */
export const answersIn = (form: FormData) =>
  questions.map((question) => ({
    question,
    was: textOf(form, `was-${question}`) || null,
    now: textOf(form, question),
  }))

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
