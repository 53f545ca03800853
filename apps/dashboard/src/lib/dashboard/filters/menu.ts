/** What people choose from: a code that stands in the address, and what it is called. */
export interface Choice {
  code: string
  label: string
}

export interface MenuBreakdown extends Choice {
  categories: readonly Choice[]
}

export interface MenuMetric extends Choice {
  definition: string
  unit: string
  programKind: string
  breakdowns: readonly MenuBreakdown[]
}

export interface MenuOffice {
  code: string
  name: string
  own: boolean
}

export interface MenuProgram {
  code: string
  name: string
  kind: string
  officeCode: string
}

/** All that filters can be set to, as the api tells it. */
export interface Menu {
  metrics: readonly MenuMetric[]
  offices: readonly MenuOffice[]
  programs: readonly MenuProgram[]
  /** `FY2017Q4`: the last quarter that is over. */
  latest: string
}

/** One filter of a form: a list of choices, in groups if it is long. */
export interface FilterField {
  name: string
  label: string
  value: string
  /** Offered first, with an empty code: what is shown when nothing is chosen. */
  none?: string
  options?: readonly Choice[]
  groups?: readonly { label: string; options: readonly Choice[] }[]
  /** Takes the room of two. */
  wide?: boolean
}

/** What stands around the figures of a page. */
export interface Frame {
  fields: readonly FilterField[]
  /** What of the address did not fit, in sentences. */
  notices: readonly string[]
  /** The filters, as they stand in an address. */
  query: string
}
