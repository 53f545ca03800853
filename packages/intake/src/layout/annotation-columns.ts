/** Columns that Muster adds to a file when it says in the file what it found. A file that comes back with them is read without. */
export const annotationColumns = ['muster_code', 'muster_message', 'muster_fix'] as const

/** Whether a heading is one of them. */
export const isAnnotation = (heading: string): boolean =>
  annotationColumns.some((column) => column === heading.trim().toLowerCase())
