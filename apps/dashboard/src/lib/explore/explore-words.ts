import { dateInWords } from '#lib/words/date-in-words.ts'

interface Leading {
  metric: string
  first: string
  figure: string
  year: string
  kept: boolean
}

/** What is said around a figure that the public explores. */
export const exploreWords = {
  title: 'Explore the figures',
  lead: 'Choose what is counted, how it is divided, and which years. Every figure comes from a public release.',
  form: 'What to show',
  fields: {
    metric: 'What is counted',
    by: 'Divided by',
    notDivided: 'Nothing: the national total',
    member: 'Only this part',
    allMembers: 'All parts',
    view: 'Show as',
    from: 'From fiscal year',
    to: 'To fiscal year',
    release: 'Release',
    latest: 'The latest',
  },
  views: { chart: 'Chart', map: 'Map', table: 'Table' },
  show: 'Show this',
  alwaysRelease: (number: number) => `Always release ${number}`,
  otherMetrics: 'Others',

  noSuchMetric: (shown: string) =>
    `This release does not have the measure in your link. Here is “${shown}” in its place.`,
  noSuchRelease: (number: number) =>
    `Release ${number} does not exist, or was withdrawn. Its figures are not shown. The latest release is on the page “Data”.`,
  notDividedSo: (metric: string) =>
    `This release does not divide “${metric}” in that way. Here is the national total. The list “Divided by” has what it can be divided by.`,
  noMap: 'A map needs a division by state or by region. Here is a chart in its place.',
  noSuchPart: 'This release does not have the part in your link. Here are all parts.',
  dividedInNoYear:
    'No year of this total is divided in this way. Here is the national total; below it stands why.',

  empty: {
    title: 'Nothing has been released yet',
    what: 'Figures appear here when the first release is published.',
    next: 'How releases are made',
  },
  origin: (source: string, asOf: string) => `Source: ${source}. As of ${dateInWords(asOf)}.`,
  toStates: 'What the release says of each state',

  divisions: 'Look closer',
  divided: (label: string) => `By ${label.toLowerCase()}`,

  tableName: (metric: string, by: string | undefined, unit: string) =>
    `${metric}${by === undefined ? '' : ` by ${by.toLowerCase()}`}: ${unit}, by fiscal year`,

  nationalTotal: 'National total',
  byYear: 'by fiscal year',
  byQuarter: 'by quarter',
  nothingReleased: 'nothing released',
  allWithheld: (year: string) => `every part of ${year} is withheld`,
  /** The message of a division. `kept`: others are withheld, and may be larger. */
  leading: ({ metric, first, figure, year, kept }: Leading) =>
    `${metric}: ${first} comes first${kept ? ' of those shown' : ''}, with ${figure} in ${year}`,
  pendingShort: (figures: string) => `Correction pending: ${figures}`,
  source: (number: number, status: string) =>
    `release ${number} (${status}), from accepted quarterly reports`,
  onlyYear: (year: string) =>
    `The picture shows ${year}, the last of these years with nearly all reports in. Choose “Table” to see every year.`,
  partialYears: (years: string) =>
    `${years}: not all reports are in. The figures will change, and are left out of comparisons.`,
  pendingFigure: 'an earlier value; a correction is pending',
  pending: (figures: string) =>
    `A correction is pending for ${figures}. The value of an earlier release still stands there. It has changed by so little that the change itself could point to a person. It is corrected as soon as the change is large enough to show.`,
  withheldHere: (count: string) =>
    `${count} withheld to protect people. Withheld is not zero, and not missing: see “What is withheld, and why”.`,
  omitted: {
    total_not_shown: 'the national total of that year is not shown, so its parts are not shown either',
    not_added_up:
      'the parts that organizations sent do not add up to their totals, so we cannot show that they are safe',
    no_earlier_counts:
      'an earlier release showed that total before its parts could be published, and we cannot show that the two together are safe',
    not_provable: 'we could not prove that nobody can work out a small number from the parts',
  },
  omittedYears: (years: string, why: string) => `Not divided: ${years}, because ${why}.`,

  table: {
    part: 'Part',
    correction: '(correction pending)',
    withheld: 'withheld',
    noReport: 'no report',
    notDivided: 'not divided',
    notReleased: 'not released',
  },
} as const

interface Cited {
  name: string
  title: string
  number: number
  status: string
  published: string
}

/** How to take the figure away, quote it, and put it on another page. */
export const takeWords = {
  title: 'Take it with you',
  shown: 'What is shown here',
  all: (number: number) => `All of release ${number}`,
  totalsCsv: 'National totals (CSV)',
  partsCsv: 'All parts (CSV)',
  allJson: 'JSON',
  picture: 'Picture (SVG)',
  pictureMore: 'Under the picture you can also save it as a PNG file, or print it.',
  cite: 'Cite it',
  citation: ({ name, title, number, status, published }: Cited) =>
    `Muster. ${name}. In: ${title}. Release ${number} (${status}), published ${published}.`,
  share: 'Share it',
  pinned: (number: number) => `Always these figures, from release ${number}:`,
  following: 'Always the latest figures:',
  embed: 'Put it on your own page',
  embedLead: 'Copy this code. It needs no script, and it tracks nobody.',
  embedPinned: (number: number) => `Code for these figures, from release ${number}`,
  embedFollowing: 'Code for the latest figures',
} as const

/** How a figure came about, and what is withheld, in plain words. */
export const methodWords = {
  counted: 'How this was counted',
  what: 'What is counted',
  unit: 'Unit',
  addsUp: 'How it adds up',
  measure: 'Where the measure comes from',
  from: 'Where the figures come from',
  fromText:
    'Organizations report every quarter. A federal officer checks and accepts each report. This release adds up the reports that were accepted by its “as of” date.',
  regions: 'What a region is',
  regionText:
    'Regions are the ten regions of the U.S. Department of Health and Human Services. Each state and territory is in one. Counts of single states are often too small to show; those of a region are larger.',
  regionSource: 'Where the regions come from:',
  withheld: 'What is withheld, and why',
  withheldText: (threshold: number) => [
    `A small count can point to a person. So a count from 1 to ${threshold - 1} is withheld. A count is also withheld when it comes from too few organizations, or when nearly all of it comes from one.`,
    'Withholding one number is not enough: you could find it by subtracting the others from the total. So some larger numbers are withheld, too. We do not say which is which, because that would tell you which are small.',
    'Before a release is published, a program proves that each withheld number could be 0, and could also be large. A second program, written apart from the first, checks this again.',
    'Zero is shown as 0. “Withheld” is never zero. “No report” means that no report was accepted.',
  ],
  more: 'More about how we count, and what we withhold',
} as const

/** What stands below a figure on a page of others. */
export const embedWords = {
  source: (number: number) =>
    `Muster, release ${number}: see this figure, how it was counted, and what is withheld`,
} as const
