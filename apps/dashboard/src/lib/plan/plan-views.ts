// What the plan's pages show, as the api answers.

export type Mark = 'not_begun' | 'under_way' | 'done' | 'dropped' | 'missing' | 'planned' | 'none'

export interface AgencyName {
  code: string
  name: string
}

export interface StatusEntry {
  year: string
  version: number
  status: 'not_begun' | 'under_way' | 'done' | 'dropped'
  comment: string | null
  /** Code of the agency that spoke. */
  agency: string
  by: string | null
  at: string
}

/** An action or a theme with what was entered for its years. */
export interface SubjectView {
  kind: 'action' | 'theme'
  id: string
  title: string
  lead: readonly AgencyName[]
  supporting: readonly AgencyName[]
  planned: string
  source: string
  known: string | null
  speaking: { as: string | null; who: string }
  marks: readonly { year: string; mark: Mark }[]
  statuses: readonly StatusEntry[]
  current: StatusEntry | null
}

export interface LinkedRecommendation {
  id: string
  body: string
  year: number
  text: string
  standing: 'found' | 'recalled' | 'illustrative'
  state: 'received' | 'accepted' | 'partly_accepted' | 'not_accepted' | 'done'
  response: string | null
  actions: readonly string[]
}
