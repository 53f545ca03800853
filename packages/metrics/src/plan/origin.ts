/**
 * How far a text of the plan can be trusted. Pages show it beside the text.
 *
 * - `found`: read in a public source, which `source` names.
 * - `recalled`: written from memory; nobody has checked it against the published Plan.
 * - `our_reading`: Muster's own judgment about the plan.
 * - `illustrative`: paraphrased or made up to show how Muster works.
 * - `not_known`: the plan has this place, but its wording is not known to Muster.
 */
export type Standing = 'found' | 'recalled' | 'our_reading' | 'illustrative' | 'not_known'

/** Where a text comes from, and how far it can be trusted. */
export interface Origin {
  readonly standing: Standing
  readonly source: string
  /** What a reader should know before quoting the text. */
  readonly note?: string
}

/** One plain sentence for each standing, ready to be shown. */
export const standingLabels: Readonly<Record<Standing, string>> = {
  found: 'Found in a public source',
  recalled: 'Written from memory, not checked against the published Plan',
  our_reading: 'Muster’s own reading',
  illustrative: 'Illustrative: check it against the published Plan',
  not_known: 'Wording not known',
}

/** The public pages that Muster's copy of the plan was read from. */
export const planSources = {
  statusReport2015:
    'Office for Victims of Crime, page of the Fiscal Year 2015 Status Report on the Plan (November 2016)',
  statusReport2016: 'NCJRS abstract 250643, Fiscal Year 2016 Status Report on the Plan (August 2017)',
  educationSummary: 'Department of Education, Safe Supportive Learning, summary of the Plan (paraphrase)',
  finalCover: 'Cover pages of the final Plan (January 2014), copy at scribd.com/document/464003971',
  draftContents:
    'Contents page of the Phase I framework (April 2013), copies at studylib.net/doc/11243737 and docplayer.net/350114',
  draftListening:
    'Administration for Children and Families, notes of the Region IV listening session (2013), acf.hhs.gov/node/31854',
} as const
