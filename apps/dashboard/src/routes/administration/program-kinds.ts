const kinds = {
  direct_services: 'Direct services to victims',
  task_force: 'Task force',
  hotline: 'Hotline',
  outreach: 'Outreach',
  online_identification: 'Identification online',
  training_ta: 'Training and technical assistance',
} as const

export type ProgramKind = keyof typeof kinds

/** The forms that awards of a program report, for the list of the form. */
export const programKinds = Object.entries(kinds).map(([value, label]) => ({ value, label }))

export const isProgramKind = (text: string): text is ProgramKind => Object.hasOwn(kinds, text)

/** `Direct services to victims`. */
export const programKindInWords = (kind: ProgramKind): string => kinds[kind]
