/** What was typed into the form of a comment, to be shown again: nothing is lost when something is wrong. */
export interface WrittenForm {
  edition: string
  about: string
  question: string
  text: string
  name: string
  organization: string
}

/** The form with what it was opened with, and with the field that people do not see. */
export function readWrittenForm(form: FormData): { written: WrittenForm; token: string; trap: string } {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    written: {
      edition: text('edition'),
      about: text('about'),
      question: text('question'),
      text: text('text'),
      name: text('name'),
      organization: text('organization'),
    },
    token: text('token'),
    trap: text('website'),
  }
}

/** Bytes of the largest form that is read: a comment several times too long still comes back to be shortened. */
export const largestForm = 256_000

/** Whether a form is small enough to be read. What does not say how large it is, is not. */
export function isReadable(headers: Headers): boolean {
  const length = headers.get('content-length')
  return length !== null && Number(length) <= largestForm
}
