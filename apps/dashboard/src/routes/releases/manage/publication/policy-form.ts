interface FieldError {
  field: string
  message: string
}

/** What was typed into the form of thresholds. */
export interface TypedPolicy {
  threshold: string
  contributors: string
  /** In percent. */
  dominance: string
  note: string
}

interface WantedPolicy {
  after: number
  note: string
  change: { policy: { threshold: number; contributors: number; dominance: number } }
}

const limits = [
  { field: 'threshold', least: 3, most: 100, what: 'the smallest count that is shown' },
  { field: 'contributors', least: 2, most: 20, what: 'how many organizations must stand behind a count' },
  { field: 'dominance', least: 50, most: 99, what: 'the largest share of one organization in percent' },
] as const

/** Reads the form of thresholds: what is wanted, or what is wrong in each field. */
export function readPolicyForm(
  form: FormData,
):
  | { kind: 'wanted'; wanted: WantedPolicy; typed: TypedPolicy }
  | { kind: 'errors'; errors: FieldError[]; typed: TypedPolicy } {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const typed = {
    threshold: text('threshold'),
    contributors: text('contributors'),
    dominance: text('dominance'),
    note: text('note'),
  }
  const errors: FieldError[] = limits
    .filter(({ field, least, most }) => {
      const value = Number(typed[field])
      return !/^\d+$/.test(typed[field]) || value < least || value > most
    })
    .map(({ field, least, most, what }) => ({
      field,
      message: `Write ${what} as a whole number from ${least} to ${most}.`,
    }))
  errors.push(...noteErrors(typed.note))
  if (errors.length > 0) return { kind: 'errors', errors, typed }
  const policy = {
    threshold: Number(typed.threshold),
    contributors: Number(typed.contributors),
    dominance: Number(typed.dominance) / 100,
  }
  return {
    kind: 'wanted',
    wanted: { after: Number(text('after')), note: typed.note, change: { policy } },
    typed,
  }
}

/** What is wrong with the reason for a change, if anything. */
export const noteErrors = (note: string): FieldError[] =>
  note.length < 10 || note.length > 1000
    ? [
        {
          field: 'note',
          message:
            'Say in a sentence why this changes, within 1,000 characters. Other stewards will read it.',
        },
      ]
    : []
