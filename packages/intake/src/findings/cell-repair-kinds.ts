import type { RepairKind } from './repair-kinds.ts'

/** Kinds of repair that concern what is written in a cell. */
export const labelRead: RepairKind = {
  code: 'R201',
  sentence: 'A label is read as its code: New clients is read as new_clients.',
}
export const keySplit: RepairKind = {
  code: 'R202',
  sentence:
    'A metric cell that names a whole line is split: new_clients.age_group.13_17 is read as metric, breakdown and category.',
}
export const totalLeftBlank: RepairKind = {
  code: 'R203',
  sentence: 'The word total or all in place of breakdown and category is read as blank, which is the total.',
}
export const stateNameRead: RepairKind = {
  code: 'R204',
  sentence: 'The name of a state is read as its two letters: Texas is read as TX.',
}
export const fipsRead: RepairKind = {
  code: 'R205',
  sentence: 'The FIPS number of a state is read as its two letters: 48 is read as TX, and 6 as CA.',
}
export const stateAbbreviationRead: RepairKind = {
  code: 'R206',
  sentence:
    'An older abbreviation of a state is read as its two letters: Tex. is read as TX, and D.C. as DC.',
}
export const spacesRemoved: RepairKind = {
  code: 'R207',
  sentence: 'Spaces between thousands are taken out of a number: 1 234 is read as 1234.',
}
export const apostrophesRemoved: RepairKind = {
  code: 'R208',
  sentence: 'Apostrophes between thousands are taken out of a number: 1’234 is read as 1234.',
}
export const zeroDecimalsRemoved: RepairKind = {
  code: 'R209',
  sentence: 'Zeros after a decimal point are cut off: 34.0 is read as 34.',
}
export const plusSignRemoved: RepairKind = {
  code: 'R210',
  sentence: 'A plus sign before a number is taken off: +34 is read as 34.',
}
export const fullWidthRead: RepairKind = {
  code: 'R211',
  sentence: 'Wide digits of East Asian keyboards are read as plain ones: ３４ is read as 34.',
}
export const quotesRemoved: RepairKind = {
  code: 'R212',
  sentence: 'Quotation marks around a cell are taken off: “34” is read as 34.',
}
export const apostropheRemoved: RepairKind = {
  code: 'R213',
  sentence:
    'An apostrophe before a cell, with which a spreadsheet marks a text, is taken off: ’34 is read as 34.',
}
export const invisibleRemoved: RepairKind = {
  code: 'R214',
  sentence: 'Characters that cannot be seen are taken out of a cell.',
}
export const answerWordRead: RepairKind = {
  code: 'R215',
  sentence: 'Not reported and not tracked in words are read as NR and NT: N.R. is read as NR.',
}
export const awardNumberSpaced: RepairKind = {
  code: 'R216',
  sentence:
    'Spaces are taken out of an award number and its hyphens put in: 2016 VT BX K012 is read as 2016-VT-BX-K012.',
}
export const awardWordRemoved: RepairKind = {
  code: 'R217',
  sentence: 'A number sign or the words “Award No.” before an award number are taken off.',
}
export const protectedTextRead: RepairKind = {
  code: 'R218',
  sentence: 'A text that was protected from a spreadsheet is read as it is shown: ="06" is read as 06.',
}

export const cellRepairKinds: readonly RepairKind[] = [
  labelRead,
  keySplit,
  totalLeftBlank,
  stateNameRead,
  fipsRead,
  stateAbbreviationRead,
  spacesRemoved,
  apostrophesRemoved,
  zeroDecimalsRemoved,
  plusSignRemoved,
  fullWidthRead,
  quotesRemoved,
  apostropheRemoved,
  invisibleRemoved,
  answerWordRead,
  awardNumberSpaced,
  awardWordRemoved,
  protectedTextRead,
]
