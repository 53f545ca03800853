import type { ProgramKind } from '@muster/metrics'

/** A federal funder, as the demonstration knows it. */
export interface CastOffice {
  readonly code: string
  readonly department: string
  readonly name: string
  /** The agency of the plan that it belongs to. */
  readonly agency: string
}

/** A program of an office, and how it numbers its awards. */
export interface CastProgram {
  readonly code: string
  readonly office: string
  readonly name: string
  readonly kind: ProgramKind
  /** Days after the end of a quarter until its report is due (2 CFR 200.329: 30 for quarterly reports). */
  readonly dueDays: number
  /** Whether who certifies must be another than who wrote. */
  readonly twoPeople?: true
  /** The award number of the organization at `place` in the program, for its `nth` award, which begins in `year`. */
  readonly awardNumber: (place: number, nth: number, year: number) => string
}

/** The offices are real; what they fund here, and whom, is made up. */
export const castOffices: readonly CastOffice[] = [
  {
    code: 'DOJ/OVC',
    department: 'Department of Justice',
    name: 'Office for Victims of Crime',
    agency: 'OVC',
  },
  {
    code: 'DOJ/BJA',
    department: 'Department of Justice',
    name: 'Bureau of Justice Assistance',
    agency: 'BJA',
  },
  {
    code: 'DOJ/OJJDP',
    department: 'Department of Justice',
    name: 'Office of Juvenile Justice and Delinquency Prevention',
    agency: 'DOJ',
  },
  {
    code: 'HHS/OTIP',
    department: 'Department of Health and Human Services',
    name: 'Office on Trafficking in Persons, Administration for Children and Families',
    agency: 'OTIP',
  },
  {
    code: 'HHS/OWH',
    department: 'Department of Health and Human Services',
    name: 'Office on Women’s Health',
    agency: 'OWH',
  },
  { code: 'DHS/BC', department: 'Department of Homeland Security', name: 'Blue Campaign', agency: 'DHS' },
]

// Forms of the numbers: `2016-VT-BX-K012` (Office of Justice Programs before 2020) and `90ZV0138` (HHS/ACF).
const padded = (number: number) => String(number).padStart(3, '0')
const justice = (series: string) => (place: number, _nth: number, year: number) =>
  `${year}-${series}${padded(place)}`
const health = (series: string) => (place: number, nth: number) =>
  `${series}0${padded(100 + place * 3 + nth)}`

export const castPrograms: readonly CastProgram[] = [
  {
    code: 'OVC-COMPREHENSIVE',
    office: 'DOJ/OVC',
    name: 'Comprehensive Services for Victims of Human Trafficking',
    kind: 'direct_services',
    dueDays: 30,
    awardNumber: justice('VT-BX-K'),
  },
  {
    code: 'OVC-SPECIALIZED',
    office: 'DOJ/OVC',
    name: 'Specialized Services for Victims of Human Trafficking',
    kind: 'direct_services',
    dueDays: 30,
    awardNumber: justice('VS-BX-K'),
  },
  {
    code: 'OTIP-DOMESTIC',
    office: 'HHS/OTIP',
    name: 'Domestic Victims of Human Trafficking Program',
    kind: 'direct_services',
    dueDays: 30,
    awardNumber: health('90ZV'),
  },
  {
    code: 'BJA-TASK-FORCES',
    office: 'DOJ/BJA',
    name: 'Enhanced Collaborative Model Task Forces',
    kind: 'task_force',
    dueDays: 30,
    awardNumber: justice('VT-BX-0'),
  },
  {
    code: 'OTIP-HOTLINES',
    office: 'HHS/OTIP',
    name: 'Hotlines and Textlines for Victims of Human Trafficking',
    kind: 'hotline',
    dueDays: 30,
    awardNumber: health('90TV'),
  },
  {
    code: 'OTIP-OUTREACH',
    office: 'HHS/OTIP',
    name: 'Regional Outreach and Identification Program',
    kind: 'outreach',
    dueDays: 30,
    awardNumber: health('90ZR'),
  },
  {
    code: 'DHS-AWARENESS',
    office: 'DHS/BC',
    name: 'Blue Campaign Community Awareness Partners',
    kind: 'outreach',
    dueDays: 30,
    twoPeople: true,
    awardNumber: justice('BC-DH-K'),
  },
  {
    code: 'OJJDP-ONLINE',
    office: 'DOJ/OJJDP',
    name: 'Online Identification of Exploited Children and Youth',
    kind: 'online_identification',
    dueDays: 30,
    awardNumber: justice('MC-FX-K'),
  },
  {
    code: 'OWH-TRAINING',
    office: 'HHS/OWH',
    name: 'Health Care Training and Technical Assistance on Trafficking',
    kind: 'training_ta',
    dueDays: 30,
    awardNumber: health('90WH'),
  },
]
