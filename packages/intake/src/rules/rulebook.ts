import type { CellRule } from './cell-rule.ts'
import type { ContentRule } from './content-rule.ts'
import type { FileRule } from './file-rule.ts'
import type { HeadingRule } from './heading-rule.ts'
import type { LineRule } from './line-rule.ts'
import type { PlaceRule } from './place-rule.ts'
import type { ReportRule } from './report-rule.ts'
import type { RowRule } from './row-rule.ts'
import type { Rule } from './rule.ts'
import { cellPrivacyRules, headingPrivacyRules } from './privacy-rules.ts'
import { fileIsNotEmpty } from './s101-file-is-not-empty.ts'
import { fileIsATextTable } from './s102-file-is-a-text-table.ts'
import { fileHasRows } from './s103-file-has-rows.ts'
import { textIsUtf8 } from './s104-text-is-utf-8.ts'
import { everyColumnIsThere } from './s105-every-column-is-there.ts'
import { noColumnStandsTwice } from './s106-no-column-stands-twice.ts'
import { quotationMarksArePaired } from './s107-quotation-marks-are-paired.ts'
import { rowFitsTheColumns } from './s108-row-fits-the-columns.ts'
import { everyColumnIsKnown } from './s109-every-column-is-known.ts'
import { noRowIsEndless } from './s110-no-row-is-endless.ts'
import { awardNumberIsGiven } from './v101-award-number-is-given.ts'
import { awardNumberHasAKnownShape } from './v102-award-number-has-a-known-shape.ts'
import { awardIsYours } from './v103-award-is-yours.ts'
import { quarterCanBeRead } from './v104-quarter-can-be-read.ts'
import { stateIsKnown } from './v105-state-is-known.ts'
import { awardServesTheState } from './v106-award-serves-the-state.ts'
import { awardRunsInTheQuarter } from './v107-award-runs-in-the-quarter.ts'
import { awardExistedInTheQuarter } from './v108-award-existed-in-the-quarter.ts'
import { quarterIsOver } from './v109-quarter-is-over.ts'
import { metricIsKnown } from './v201-metric-is-known.ts'
import { breakdownIsKnown } from './v202-breakdown-is-known.ts'
import { metricHasTheBreakdown } from './v203-metric-has-the-breakdown.ts'
import { categoryIsKnown } from './v204-category-is-known.ts'
import { breakdownAndCategoryStandTogether } from './v205-breakdown-and-category-stand-together.ts'
import { metricIsOnTheForm } from './v206-metric-is-on-the-form.ts'
import { lineIsAskedInTheQuarter } from './v207-line-is-asked-in-the-quarter.ts'
import { eachLineStandsOnce } from './v208-each-line-stands-once.ts'
import { requiredLinesAreAnswered } from './v209-required-lines-are-answered.ts'
import { valueIsAWholeNumber } from './v301-value-is-a-whole-number.ts'
import { valueIsNotNegative } from './v302-value-is-not-negative.ts'
import { valueIsNotTooLarge } from './v303-value-is-not-too-large.ts'
import { breakdownAddsUpToTotal } from './v401-breakdown-adds-up-to-total.ts'
import { categoryIsNotMoreThanTotal } from './v402-category-is-not-more-than-total.ts'
import { categoriesGivenFitIntoTotal } from './v403-categories-given-fit-into-total.ts'
import { partIsNotMoreThanWhole } from './v404-part-is-not-more-than-whole.ts'
import { oneQuarterInAFile } from './q101-one-quarter-in-a-file.ts'
import { programCanBeTold } from './q102-program-can-be-told.ts'
import { everyStateOfTheAwardIsThere } from './q103-every-state-of-the-award-is-there.ts'
import { newClientsAreAmongClientsServed } from './q201-new-clients-are-among-clients-served.ts'
import { clientsWithAServiceAreAmongClientsServed } from './q202-clients-with-a-service-are-among-clients-served.ts'
import { servicesAreAtLeastTheirClients } from './q203-services-are-at-least-their-clients.ts'
import { everyCountHasACategory } from './q204-every-count-has-a-category.ts'
import { totalIsAnsweredWhenPartsAre } from './q205-total-is-answered-when-parts-are.ts'
import { nightsFitTheClients } from './q206-nights-fit-the-clients.ts'

/** A file is judged from top to bottom. Within a place, the first rule that complains is the one that speaks. */
export const rulebook = {
  // Can it be read at all?
  content: [fileIsNotEmpty, fileIsATextTable],
  // Are the columns those of the layout, and about counts rather than people?
  headings: [everyColumnIsThere, noColumnStandsTwice, everyColumnIsKnown],
  // Does each row have its cells?
  rows: [textIsUtf8, rowFitsTheColumns],
  // Which award, quarter and state does a row name?
  awards: [awardNumberIsGiven, awardNumberHasAKnownShape, awardIsYours],
  quarters: [quarterCanBeRead],
  states: [stateIsKnown],
  // Which line of the form is it?
  lines: [
    metricIsKnown,
    breakdownAndCategoryStandTogether,
    breakdownIsKnown,
    metricHasTheBreakdown,
    categoryIsKnown,
  ],
  // What does it say?
  values: [valueIsNotNegative, valueIsNotTooLarge, valueIsAWholeNumber],
  // Do award, quarter and state belong together?
  places: [awardServesTheState, awardRunsInTheQuarter, awardExistedInTheQuarter, quarterIsOver],
  // Do the lines of one award, quarter and state fit the form, and each other?
  reports: [
    metricIsOnTheForm,
    lineIsAskedInTheQuarter,
    eachLineStandsOnce,
    requiredLinesAreAnswered,
    breakdownAddsUpToTotal,
    categoryIsNotMoreThanTotal,
    categoriesGivenFitIntoTotal,
    partIsNotMoreThanWhole,
    newClientsAreAmongClientsServed,
    clientsWithAServiceAreAmongClientsServed,
    servicesAreAtLeastTheirClients,
    everyCountHasACategory,
    totalIsAnsweredWhenPartsAre,
    nightsFitTheClients,
  ],
  // Does the file as a whole make sense?
  files: [oneQuarterInAFile, programCanBeTold, everyStateOfTheAwardIsThere],
} as const satisfies {
  content: readonly ContentRule[]
  headings: readonly HeadingRule[]
  rows: readonly RowRule[]
  awards: readonly CellRule[]
  quarters: readonly CellRule[]
  states: readonly CellRule[]
  lines: readonly LineRule[]
  values: readonly CellRule[]
  places: readonly PlaceRule[]
  reports: readonly ReportRule[]
  files: readonly FileRule[]
}

/** Every rule that is published, by tier and number: privacy, structure, validity, quality. */
export const rules: readonly Rule[] = [
  ...cellPrivacyRules,
  ...headingPrivacyRules,
  ...Object.values(rulebook).flat(),
  fileHasRows,
  quotationMarksArePaired,
  noRowIsEndless,
].toSorted((one, other) => tierOrder(one) - tierOrder(other) || (one.code < other.code ? -1 : 1))

function tierOrder({ tier }: Rule): number {
  return ['P', 'S', 'V', 'Q', 'M'].indexOf(tier)
}
