/** A made-up table of which somebody said whether each of its rows is one client. */
export interface LabelledTable {
  /** P110 or P111; null if it is harmless. */
  readonly rule: string | null
  readonly heading: readonly string[]
  /** The cells of row `index`, from 0. */
  readonly row: (index: number) => readonly (string | number)[]
}

const pick = (from: string, index: number): string => from.split(' ')[index % from.split(' ').length] ?? ''
const padded = (number: number, length: number): string => String(number).padStart(length, '0')
const award = '2016-VT-BX-K012'
const long = ['award_number', 'fiscal_quarter', 'state', 'metric', 'breakdown', 'category', 'value', 'note']
const line = (index: number, value: number | string, note: string | number = '') => [
  ...[award, 'FY2017Q4', 'TX', 'new_clients', 'age_group', `${index}`],
  ...[value, note],
]

/** The tables on which the judge of rows was tuned. */
export const tuneTables: readonly LabelledTable[] = [
  {
    rule: 'P110',
    heading: ['ref', 'age', 'gender'],
    row: (i) => [`LSH-${padded(17 * i + 3, 4)}`, 15 + (i % 9), pick('F M', i)],
  },
  {
    rule: 'P110',
    heading: ['Age', 'Gender', 'Nationality', 'Service'],
    row: (i) => [14 + ((i * 7) % 30), pick('F M F', i), pick('Mexico US Honduras', i), 'shelter'],
  },
  { rule: 'P110', heading: ['File no', 'Status'], row: (i) => [20_170_000 + i * 13, pick('open closed', i)] },
  { rule: 'P110', heading: long, row: (i) => line(i, 1, `c${1_000 + i * 7}`) },
  {
    rule: 'P110',
    heading: [...long, 'gender', 'country'],
    row: (i) => [...line(i, 1), pick('F M', i), pick('Mexico Honduras', i)],
  },
  {
    rule: 'P110',
    heading: ['Entry date', 'Exit date', 'Sex', 'Trafficking type'],
    row: (i) => [`7/${(i % 28) + 1}/2017`, '9/1/2017', pick('F M', i), pick('sex labor', i)],
  },
  {
    rule: 'P111',
    heading: ['office', 'day'],
    row: (i) => ['north', `${(i % 12) + 1}/${(i % 27) + 1}/${1975 + i}`],
  },
  { rule: null, heading: long, row: (i) => line(i, i * 3, i % 4 === 0 ? 'Corrected' : '') },
  { rule: null, heading: long, row: (i) => line(i, 1) },
  {
    rule: null,
    heading: ['award', 'quarter', 'state', 'metric', 'clients'],
    row: (i) => [award, 'FY2017Q4', 'TX', `m${i % 3}`, i],
  },
  {
    rule: null,
    heading: ['Gender', 'Race', 'Nationality', 'Number of clients'],
    row: (i) => [pick('F M', i), pick('White Asian Black', i), 'US', i % 4],
  },
  {
    rule: null,
    heading: ['UEI', 'EIN', 'Award'],
    row: (i) => [`SYNTH${padded(i, 7)}`, `00-${padded(i * 37, 7)}`, `2016-VT-BX-K${padded(i, 3)}`],
  },
  { rule: null, heading: [...long, 'row'], row: (i) => [...line(i, i), i + 2] },
  {
    rule: null,
    heading: [...long, 'counted on'],
    row: (i) => [...line(i, i), `2017-10-${padded((i % 28) + 1, 2)}`],
  },
  {
    rule: null,
    heading: ['County', 'FIPS code', 'Total'],
    row: (i) => [pick('Travis Bexar Harris', i), padded(48_001 + i * 2, 5), i],
  },
]

/** Others, written before the judge of rows was tried on any, and never used to tune it. */
export const heldOutTables: readonly LabelledTable[] = [
  {
    rule: 'P110',
    heading: ['record', 'race', 'services'],
    row: (i) => [`HT17-${padded(i * 3 + 11, 3)}`, pick('White Black Asian', i), i % 5],
  },
  {
    rule: 'P110',
    heading: ['Sex', 'Race/Ethnicity', 'Country of Origin', 'Language'],
    row: (i) => [
      pick('Female Male', i),
      pick('Hispanic Asian', i),
      pick('Guatemala Thailand', i),
      pick('Spanish Thai', i),
    ],
  },
  {
    rule: 'P110',
    heading: ['Case', 'Age', 'Visa status'],
    row: (i) => [100_200 + i * 17, 18 + ((i * 5) % 40), pick('T U none', i)],
  },
  { rule: 'P110', heading: ['key', 'x'], row: (i) => [`a${padded(i * 7919, 6)}f`, 'y'] },
  { rule: 'P110', heading: long, row: (i) => line(i, 1, 70_000 + i * 31) },
  {
    rule: 'P110',
    heading: ['Intake date', 'Gender', 'Immigration status', 'Referral source', 'hours'],
    row: (i) => [
      `2017-08-${padded((i % 28) + 1, 2)}`,
      pick('F M', i),
      pick('USC LPR', i),
      pick('police self', i),
      i,
    ],
  },
  { rule: 'P111', heading: [...long, 'd'], row: (i) => [...line(i, i), `${1980 + i}-0${(i % 9) + 1}-15`] },
  {
    rule: null,
    heading: ['Award', 'Quarter', 'State', 'New clients', 'Clients served'],
    row: (i) => [`2017-VS-BX-K${padded(i, 3)}`, 'FY2017Q4', 'CA', i + 4, i * 9],
  },
  {
    rule: null,
    heading: ['age_group', 'gender', 'count'],
    row: (i) => [pick('0-12 13-17 18-24', i), pick('F M', i), i % 6],
  },
  { rule: null, heading: [...long, 'office'], row: (i) => [...line(i, i * 2), pick('north south', i)] },
  {
    rule: null,
    heading: ['FAIN', 'Zip', 'Served'],
    row: (i) => [`90ZV0${padded(i, 3)}`, padded(78_701 + i, 5), i],
  },
  {
    rule: null,
    heading: ['Quarter', 'Site', 'Nights'],
    row: (i) => [`FY${2010 + (i % 8)}Q${(i % 4) + 1}`, `Site ${i}`, i * 30],
  },
  { rule: null, heading: [...long, 'changed'], row: (i) => [...line(i, i), `${(i % 9) + 1}/1/2016`] },
  { rule: null, heading: ['Code', 'Metric', 'Number'], row: (i) => [`m_${i}`, `Line ${i}`, i] },
  { rule: null, heading: long, row: (i) => line(i, i % 2, i % 2 === 0 ? `see row ${i + 3}` : '') },
]
