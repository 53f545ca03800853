/** A federal department, office or body that the plan names or that owns one of its actions. */
export interface Agency {
  readonly code: string
  readonly name: string
  /** The department that it belongs to, as an agency code. */
  readonly partOf?: string
  /** On the list of agencies on the cover of the final Plan. */
  readonly onPlanCover: boolean
  readonly note?: string
}

const onCover = (code: string, name: string, partOf?: string): Agency =>
  partOf === undefined ? { code, name, onPlanCover: true } : { code, name, partOf, onPlanCover: true }

const partOf = (department: string, code: string, name: string): Agency => ({
  code,
  name,
  partOf: department,
  onPlanCover: false,
})

/**
 * Agencies of the plan: the 17 on the cover of the final Plan in its order, then offices inside them that own actions,
 * then bodies that own actions and are not on the cover. The cover was read in the copy named by `planSources.finalCover`;
 * the letter of the President speaks of "more than 15 agencies".
 */
export const agencies: readonly Agency[] = [
  onCover('DOS', 'Department of State'),
  onCover('DOD', 'Department of Defense'),
  onCover('DOJ', 'Department of Justice'),
  onCover('DOI', 'Department of the Interior'),
  onCover('USDA', 'Department of Agriculture'),
  onCover('DOL', 'Department of Labor'),
  onCover('HHS', 'Department of Health and Human Services'),
  onCover('DOT', 'Department of Transportation'),
  onCover('ED', 'Department of Education'),
  onCover('DHS', 'Department of Homeland Security'),
  onCover('DPC', 'Domestic Policy Council'),
  onCover('NSS', 'National Security Staff'),
  onCover('OMB', 'Office of Management and Budget'),
  onCover('ODNI', 'Office of the Director of National Intelligence'),
  onCover('FBI', 'Federal Bureau of Investigation', 'DOJ'),
  onCover('USAID', 'U.S. Agency for International Development'),
  onCover('EEOC', 'U.S. Equal Employment Opportunity Commission'),

  partOf('DOJ', 'BJA', 'Bureau of Justice Assistance'),
  partOf('DOJ', 'EOUSA', 'Executive Office for United States Attorneys'),
  partOf('DOJ', 'NIJ', 'National Institute of Justice'),
  partOf('DOJ', 'OVC', 'Office for Victims of Crime'),
  partOf('HHS', 'ACF', 'Administration for Children and Families'),
  partOf('HHS', 'ANA', 'Administration for Native Americans'),
  partOf('HHS', 'FYSB', 'Family and Youth Services Bureau'),
  partOf('HHS', 'OPRE', 'Office of Planning, Research and Evaluation'),
  partOf('HHS', 'OTIP', 'Office on Trafficking in Persons'),
  partOf('HHS', 'OWH', 'Office on Women’s Health'),
  partOf('HHS', 'SAMHSA', 'Substance Abuse and Mental Health Services Administration'),
  partOf('DHS', 'ICE', 'Immigration and Customs Enforcement'),
  partOf('DHS', 'USCIS', 'U.S. Citizenship and Immigration Services'),
  partOf('DOI', 'BIA', 'Bureau of Indian Affairs'),
  partOf('DOL', 'ETA', 'Employment and Training Administration'),

  { code: 'HUD', name: 'Department of Housing and Urban Development', onPlanCover: false },
  { code: 'SSA', name: 'Social Security Administration', onPlanCover: false },
  {
    code: 'LSC',
    name: 'Legal Services Corporation',
    onPlanCover: false,
    note: 'A nonprofit corporation that Congress set up and funds; not a federal agency.',
  },
]

const byCode = new Map(agencies.map((agency) => [agency.code, agency]))

/** The agency with this code, or undefined. */
export const findAgency = (code: string): Agency | undefined => byCode.get(code)

/**
 * The departments that chaired the making of the plan together, and whose heads signed its letter (copy named by
 * `planSources.finalCover`).
 */
export const coChairs: readonly string[] = ['DOJ', 'HHS', 'DHS']
