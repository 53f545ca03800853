import type { CellRule } from './cell-rule.ts'
import type { ContentRule } from './content-rule.ts'
import type { FileRule } from './file-rule.ts'
import type { HeadingRule } from './heading-rule.ts'
import type { LineRule } from './line-rule.ts'
import type { PlaceRule } from './place-rule.ts'
import type { ReportRule } from './report-rule.ts'
import type { RowRule } from './row-rule.ts'
import type { Rule } from './rule.ts'
import { cellPrivacyRules, headingPrivacyRules, layoutPrivacyRules } from './privacy-rules.ts'
import { workbookRules } from '../workbook/workbook-rules.ts'
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
import { fileIsNotTooLarge } from './s111-file-is-not-too-large.ts'
import { fileHasNotTooManyRows } from './s112-file-has-not-too-many-rows.ts'
import { fileHasNotTooManyColumns } from './s113-file-has-not-too-many-columns.ts'
import { noCellIsTooLong } from './s114-no-cell-is-too-long.ts'
import { lettersAreUnicode } from './s115-letters-are-unicode.ts'
import { fileHasNotTooManyReports } from './s116-file-has-not-too-many-reports.ts'
import { awardNumberIsGiven } from './v101-award-number-is-given.ts'
import { awardNumberHasAKnownShape } from './v102-award-number-has-a-known-shape.ts'
import { awardIsYours } from './v103-award-is-yours.ts'
import { quarterCanBeRead } from './v104-quarter-can-be-read.ts'
import { stateIsKnown } from './v105-state-is-known.ts'
import { awardServesTheState } from './v106-award-serves-the-state.ts'
import { awardRunsInTheQuarter } from './v107-award-runs-in-the-quarter.ts'
import { awardExistedInTheQuarter } from './v108-award-existed-in-the-quarter.ts'
import { quarterIsOver } from './v109-quarter-is-over.ts'
import { awardNumberIsNoDate } from './v110-award-number-is-no-date.ts'
import { awardNumberHasAllItsCharacters } from './v111-award-number-has-all-its-characters.ts'
import { cellIsReadWithoutRefusedChange } from './v112-cell-is-read-without-a-refused-change.ts'
import { quarterIsNoDate } from './v113-quarter-is-no-date.ts'
import { quarterIsOfTheFiscalYear } from './v114-quarter-is-of-the-fiscal-year.ts'
import { rowIsForOneQuarter } from './v115-row-is-for-one-quarter.ts'
import { metricIsKnown } from './v201-metric-is-known.ts'
import { breakdownIsKnown } from './v202-breakdown-is-known.ts'
import { metricHasTheBreakdown } from './v203-metric-has-the-breakdown.ts'
import { categoryIsKnown } from './v204-category-is-known.ts'
import { breakdownAndCategoryStandTogether } from './v205-breakdown-and-category-stand-together.ts'
import { metricIsOnTheForm } from './v206-metric-is-on-the-form.ts'
import { lineIsAskedInTheQuarter } from './v207-line-is-asked-in-the-quarter.ts'
import { eachLineStandsOnce } from './v208-each-line-stands-once.ts'
import { requiredLinesAreAnswered } from './v209-required-lines-are-answered.ts'
import { metricCellAgreesWithItsRow } from './v210-metric-cell-agrees-with-its-row.ts'
import { totalHasNoBreakdown } from './v211-total-has-no-breakdown.ts'
import { valueIsAWholeNumber } from './v301-value-is-a-whole-number.ts'
import { valueIsNotNegative } from './v302-value-is-not-negative.ts'
import { valueIsNotTooLarge } from './v303-value-is-not-too-large.ts'
import { valueIsAResult } from './v304-value-is-a-result.ts'
import { valueIsNoSpreadsheetError } from './v305-value-is-no-spreadsheet-error.ts'
import { valueHasAllItsDigits } from './v306-value-has-all-its-digits.ts'
import { valueIsNoDate } from './v307-value-is-no-date.ts'
import { separatorsInValueAreClear } from './v308-separators-in-value-are-clear.ts'
import { valueHasNoFraction } from './v309-value-has-no-fraction.ts'
import { valueIsNoPercentage } from './v310-value-is-no-percentage.ts'
import { valueIsExact } from './v311-value-is-exact.ts'
import { valueIsNoLimit } from './v312-value-is-no-limit.ts'
import { valueIsNoRange } from './v313-value-is-no-range.ts'
import { numberStandsAlone } from './v314-number-stands-alone.ts'
import { valueIsNoPlaceholder } from './v315-value-is-no-placeholder.ts'
import { numberIsInDigits } from './v316-number-is-in-digits.ts'
import { valueIsOneNumber } from './v317-value-is-one-number.ts'
import { valueSaysItItself } from './v318-value-says-it-itself.ts'
import { valueSaysHowMany } from './v319-value-says-how-many.ts'
import { breakdownAddsUpToTotal } from './v401-breakdown-adds-up-to-total.ts'
import { categoryIsNotMoreThanTotal } from './v402-category-is-not-more-than-total.ts'
import { categoriesGivenFitIntoTotal } from './v403-categories-given-fit-into-total.ts'
import { partIsNotMoreThanWhole } from './v404-part-is-not-more-than-whole.ts'
import { oneQuarterInAFile } from './q101-one-quarter-in-a-file.ts'
import { programCanBeTold } from './q102-program-can-be-told.ts'
import { everyStateOfTheAwardIsThere } from './q103-every-state-of-the-award-is-there.ts'
import { reportsOfAFileDiffer } from './q104-reports-of-a-file-differ.ts'
import { newClientsAreAmongClientsServed } from './q201-new-clients-are-among-clients-served.ts'
import { clientsWithAServiceAreAmongClientsServed } from './q202-clients-with-a-service-are-among-clients-served.ts'
import { servicesAreAtLeastTheirClients } from './q203-services-are-at-least-their-clients.ts'
import { everyCountHasACategory } from './q204-every-count-has-a-category.ts'
import { totalIsAnsweredWhenPartsAre } from './q205-total-is-answered-when-parts-are.ts'
import { nightsFitTheClients } from './q206-nights-fit-the-clients.ts'
import { clientsWhoLeftAreAmongClientsServed } from './q207-clients-who-left-are-among-clients-served.ts'
import { openClientsAreAmongClientsServed } from './q208-open-clients-are-among-clients-served.ts'
import { whatBeganIsOpenOrClosed } from './q209-what-began-is-open-or-closed.ts'
import { clientsOfAServiceAreAmongClientsServed } from './q210-clients-of-a-service-are-among-clients-served.ts'
import { veteransAreAdults } from './q211-veterans-are-adults.ts'
import { outcomesAreOfTheLiving } from './q212-outcomes-are-of-the-living.ts'
import { notKnownIsInNoOtherCategory } from './q213-not-known-is-in-no-other-category.ts'
import { nightsHaveClientsInHousing } from './q214-nights-have-clients-in-housing.ts'
import { applicationsHaveClientsWithLegalHelp } from './q215-applications-have-clients-with-legal-help.ts'
import { signalsOfVictimsAreSubstantive } from './q216-signals-of-victims-are-substantive.ts'
import { situationsComeFromSignals } from './q217-situations-come-from-signals.ts'
import { situationsHaveVictims } from './q218-situations-have-victims.ts'
import { eventsReachPeople } from './q219-events-reach-people.ts'
import { agenciesHaveUsers } from './q220-agencies-have-users.ts'
import { conversationsFollowMessages } from './q221-conversations-follow-messages.ts'
import { casesComeFromLeads } from './q222-cases-come-from-leads.ts'
import { trainingsHavePeople } from './q223-trainings-have-people.ts'
import { assessmentsAreOfPeopleTrained } from './q224-assessments-are-of-people-trained.ts'
import { hoursOfAssistanceHaveRequests } from './q225-hours-of-assistance-have-requests.ts'
import { peopleReferredWereIdentified } from './q226-people-referred-were-identified.ts'
import { newPartnersArePartners } from './q227-new-partners-are-partners.ts'
import { notEveryNumberIsZero } from './q228-not-every-number-is-zero.ts'
import { numbersAreNotAllTheSame } from './q229-numbers-are-not-all-the-same.ts'
import { numberIsNotFilledDown } from './q230-number-is-not-filled-down.ts'
import { mostLinesHaveANumber } from './q231-most-lines-have-a-number.ts'
import { totalsAreCountedNotRounded } from './q232-totals-are-counted-not-rounded.ts'
import { totalHasItsBreakdown } from './q233-total-has-its-breakdown.ts'
import { mostPeopleCanBePlaced } from './q234-most-people-can-be-placed.ts'
import { digitsOfANumberAreInOrder } from './q235-digits-of-a-number-are-in-order.ts'
import { goalsMetHaveOutcomes } from './q236-goals-met-have-outcomes.ts'
import { timesAreNoCopyOfClients } from './q237-times-are-no-copy-of-clients.ts'
import { totalIsNearEarlierQuarters } from './m101-total-is-near-earlier-quarters.ts'
import { totalIsNotTenTimesTheUsual } from './m102-total-is-not-ten-times-the-usual.ts'
import { digitsOfATotalAreInOrder } from './m103-digits-of-a-total-are-in-order.ts'
import { totalDoesNotStop } from './m104-total-does-not-stop.ts'
import { totalKeepsItsNumber } from './m105-total-keeps-its-number.ts'
import { reportKeepsItsNumbers } from './m106-report-keeps-its-numbers.ts'
import { reportIsNotThatOfLastQuarter } from './m107-report-is-not-that-of-last-quarter.ts'
import { reportIsNotAnOlderOne } from './m108-report-is-not-an-older-one.ts'
import { totalsAreNotExchanged } from './m109-totals-are-not-exchanged.ts'
import { reportIsOfItsOwnState } from './m110-report-is-of-its-own-state.ts'
import { stockFollowsFromTheQuarterBefore } from './m111-stock-follows-from-the-quarter-before.ts'
import { totalIsAmongSimilarAwards } from './m112-total-is-among-similar-awards.ts'
import { categoriesAreNotExchanged } from './m113-categories-are-not-exchanged.ts'
import { categoryIsNearEarlierQuarters } from './m114-category-is-near-earlier-quarters.ts'
import { breakdownKeepsItsNumbers } from './m115-breakdown-keeps-its-numbers.ts'
import { knownCategoriesStayKnown } from './m116-known-categories-stay-known.ts'
import { totalMoves } from './m117-total-moves.ts'

/** A file is judged from top to bottom. Within a place, the first rule that complains is the one that speaks. */
export const rulebook = {
  // Can it be read at all?
  content: [fileIsNotEmpty, fileIsATextTable],
  // Are the columns those of the layout, and about counts rather than people?
  headings: [everyColumnIsThere, noColumnStandsTwice, everyColumnIsKnown],
  // Does each row have its cells?
  rows: [textIsUtf8, rowFitsTheColumns],
  // Which award, quarter and state does a row name?
  awards: [
    awardNumberIsGiven,
    awardNumberIsNoDate,
    awardNumberHasAllItsCharacters,
    awardNumberHasAKnownShape,
    awardIsYours,
  ],
  quarters: [quarterIsNoDate, quarterIsOfTheFiscalYear, rowIsForOneQuarter, quarterCanBeRead],
  states: [stateIsKnown],
  // Which line of the form is it?
  lines: [
    metricCellAgreesWithItsRow,
    metricIsKnown,
    totalHasNoBreakdown,
    breakdownAndCategoryStandTogether,
    breakdownIsKnown,
    metricHasTheBreakdown,
    categoryIsKnown,
  ],
  // What does it say?
  values: [
    valueIsNotNegative,
    valueIsNotTooLarge,
    valueIsAResult,
    valueIsNoSpreadsheetError,
    valueHasAllItsDigits,
    valueIsNoDate,
    separatorsInValueAreClear,
    valueHasNoFraction,
    valueIsNoPercentage,
    valueIsExact,
    valueIsNoLimit,
    valueIsNoRange,
    numberStandsAlone,
    valueIsNoPlaceholder,
    numberIsInDigits,
    valueIsOneNumber,
    valueSaysItItself,
    valueSaysHowMany,
    valueIsAWholeNumber,
  ],
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
    clientsWhoLeftAreAmongClientsServed,
    openClientsAreAmongClientsServed,
    whatBeganIsOpenOrClosed,
    clientsOfAServiceAreAmongClientsServed,
    veteransAreAdults,
    outcomesAreOfTheLiving,
    notKnownIsInNoOtherCategory,
    nightsHaveClientsInHousing,
    applicationsHaveClientsWithLegalHelp,
    signalsOfVictimsAreSubstantive,
    situationsComeFromSignals,
    situationsHaveVictims,
    eventsReachPeople,
    agenciesHaveUsers,
    conversationsFollowMessages,
    casesComeFromLeads,
    trainingsHavePeople,
    assessmentsAreOfPeopleTrained,
    hoursOfAssistanceHaveRequests,
    peopleReferredWereIdentified,
    newPartnersArePartners,
    notEveryNumberIsZero,
    numbersAreNotAllTheSame,
    numberIsNotFilledDown,
    mostLinesHaveANumber,
    totalsAreCountedNotRounded,
    totalHasItsBreakdown,
    mostPeopleCanBePlaced,
    digitsOfANumberAreInOrder,
    goalsMetHaveOutcomes,
    timesAreNoCopyOfClients,
    totalIsNearEarlierQuarters,
    totalIsNotTenTimesTheUsual,
    digitsOfATotalAreInOrder,
    totalDoesNotStop,
    totalKeepsItsNumber,
    reportKeepsItsNumbers,
    reportIsNotThatOfLastQuarter,
    reportIsNotAnOlderOne,
    totalsAreNotExchanged,
    reportIsOfItsOwnState,
    stockFollowsFromTheQuarterBefore,
    totalIsAmongSimilarAwards,
    categoriesAreNotExchanged,
    categoryIsNearEarlierQuarters,
    breakdownKeepsItsNumbers,
    knownCategoriesStayKnown,
    totalMoves,
  ],
  // Does the file as a whole make sense?
  files: [oneQuarterInAFile, programCanBeTold, everyStateOfTheAwardIsThere, reportsOfAFileDiffer],
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
  ...layoutPrivacyRules,
  ...Object.values(rulebook).flat(),
  fileHasRows,
  cellIsReadWithoutRefusedChange,
  quotationMarksArePaired,
  noRowIsEndless,
  fileIsNotTooLarge,
  fileHasNotTooManyRows,
  fileHasNotTooManyColumns,
  noCellIsTooLong,
  lettersAreUnicode,
  fileHasNotTooManyReports,
  ...workbookRules,
].toSorted((one, other) => tierOrder(one) - tierOrder(other) || (one.code < other.code ? -1 : 1))

function tierOrder({ tier }: Rule): number {
  return ['P', 'S', 'V', 'Q', 'M'].indexOf(tier)
}
