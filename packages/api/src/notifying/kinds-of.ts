import type { NotificationKind, Role } from '@muster/data'

const forGrantees: readonly NotificationKind[] = [
  'received',
  'returned',
  'accepted',
  'reopened',
  'recalled',
  'comment',
  'extension_decided',
  'due_14',
  'due_7',
  'due_1',
  'late',
  'reminder',
]
const forOfficers: readonly NotificationKind[] = [
  'submitted',
  'recalled',
  'comment',
  'extension_requested',
  'listing_requested',
  'digest',
]

const byRole: Partial<Record<Role, readonly NotificationKind[]>> = {
  reporter: forGrantees,
  certifying_official: forGrantees,
  program_officer: forOfficers,
  data_steward: ['public_comments'],
}

/** What people with these roles may be told, each kind once. */
export const kindsOf = (roles: readonly Role[]): NotificationKind[] => [
  ...new Set(roles.flatMap((role) => byRole[role] ?? [])),
]
