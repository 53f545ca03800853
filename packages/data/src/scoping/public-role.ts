/** Whom public pages are in the database: see the migration `add_withdrawal_of_releases`. */
export const publicRole = 'muster_public'
