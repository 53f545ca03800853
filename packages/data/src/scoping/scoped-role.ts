/** Whom row-level security holds back: see the migration `add_row_level_security`. */
export const scopedRole = 'muster_scoped'
