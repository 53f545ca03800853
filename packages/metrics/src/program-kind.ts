/** The six kinds of program that Muster takes counts from. */
export const programKinds = [
  { code: 'direct_services', label: 'Direct services' },
  { code: 'task_force', label: 'Task force' },
  { code: 'hotline', label: 'Hotline' },
  { code: 'outreach', label: 'Outreach and awareness' },
  { code: 'online_identification', label: 'Online identification tools' },
  { code: 'training_ta', label: 'Training and technical assistance' },
] as const

export type ProgramKind = (typeof programKinds)[number]['code']

/** `Training and technical assistance` for `training_ta`. */
export const programKindLabel = (kind: ProgramKind): string =>
  programKinds.find(({ code }) => code === kind)?.label ?? kind
