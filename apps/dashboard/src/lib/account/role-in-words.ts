interface RoleInPlace {
  role: string
  organizationName?: string | undefined
  officeName?: string | undefined
}

const words: Readonly<Record<string, string>> = {
  reporter: 'reporter',
  certifying_official: 'certifying official',
  program_officer: 'program officer',
  office_administrator: 'office administrator',
  data_steward: 'data steward',
  system_administrator: 'system administrator',
}

/** What a person of each role does, for those who choose one. */
const work: Readonly<Record<string, string>> = {
  reporter: 'uploads and corrects reports',
  certifying_official: 'signs reports, and invites people of the organization',
  program_officer: 'reviews the reports of the office',
  office_administrator: 'invites people of the office and its grantees, and assigns reports',
  data_steward: 'builds and publishes releases',
  system_administrator: 'looks after people, places and awards; sees no report',
}

/** `certifying official`. */
export const roleInWords = (role: string): string => words[role] ?? role.replaceAll('_', ' ')

/** `signs reports, and invites people of the organization`. */
export const workOf = (role: string): string => work[role] ?? ''

/** `certifying official of Lone Star Harbor`. */
export function roleInPlace({ role, organizationName, officeName }: RoleInPlace): string {
  const place = organizationName ?? officeName
  return place === undefined ? roleInWords(role) : `${roleInWords(role)} of ${place}`
}
