import type { RepairKind } from './repair-kinds.ts'

/** Kinds of repair that concern the file and its rows rather than what a cell means. */
export const windows1252Read: RepairKind = {
  code: 'R110',
  sentence: 'Letters of a file that is not UTF-8 are read as Windows-1252, as Excel’s plain “CSV” has them.',
}
export const separatorLineRead: RepairKind = {
  code: 'R111',
  sentence: 'Excel’s line “sep=;” says what separates the cells. It is not a row of the table.',
}
export const titleLeftOut: RepairKind = {
  code: 'R112',
  sentence: 'Rows above the column names, such as a title, are left out.',
}
export const utf16Read: RepairKind = {
  code: 'R113',
  sentence: 'A file in UTF-16, Excel’s “Unicode Text”, is read as it is.',
}
export const totalRowLeftOut: RepairKind = {
  code: 'R114',
  sentence: 'A row of totals, with “Total” where an award would be named, is left out.',
}
export const headingRepeated: RepairKind = {
  code: 'R115',
  sentence: 'Column names that stand again between the rows are left out.',
}
export const raggedRowRead: RepairKind = {
  code: 'R116',
  sentence: 'A row with fewer or more cells than there are columns is read, if nothing in it is lost.',
}
export const blankRowsLeftOut: RepairKind = {
  code: 'R117',
  sentence: 'Blank rows between other rows are left out.',
}
export const emptyColumnsLeftOut: RepairKind = {
  code: 'R118',
  sentence: 'Columns without a name are left out.',
}

export const fileRepairKinds: readonly RepairKind[] = [
  windows1252Read,
  separatorLineRead,
  titleLeftOut,
  utf16Read,
  totalRowLeftOut,
  headingRepeated,
  raggedRowRead,
  blankRowsLeftOut,
  emptyColumnsLeftOut,
]
