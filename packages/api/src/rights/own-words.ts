// What people write and count wherever rights are tried. It stays where they wrote it: the record, the log and mail have
// none of it.

/** A word that stands in every text that somebody writes, and in every name, title and heading. */
export const ownWord = 'xylophone'

export const ownWords = `The ${ownWord} was checked against our records, and it is right.`

/** A count that nothing else has. */
export const ownCount = 27_449
