import type { Column } from './columns.ts'

/**
 * What people call the columns, besides their names. As `headingKey` has them, so `Award #` is `award`. A word that may
 * also be the number of a row (`no`, `#`) or of a person's file (`case number`) is not here.
 */
export const columnSynonyms: Readonly<Record<Column, readonly string[]>> = {
  award_number: [
    ...['award', 'award no', 'award nr', 'award num', 'award id', 'award identifier', 'awardnumber'],
    ...['grant', 'grant no', 'grant num', 'grant number', 'grant id', 'grant award number', 'federal award'],
    ...['fain', 'federal award identification number', 'federal award number', 'federal award id'],
    ...['federal grant number', 'cooperative agreement number', 'award number fain', 'fain award number'],
  ],
  fiscal_quarter: [
    ...[
      'quarter',
      'qtr',
      'fiscal qtr',
      'fy quarter',
      'fy qtr',
      'fyq',
      'federal fiscal quarter',
      'fiscalquarter',
    ],
    ...['period', 'reporting period', 'report period', 'reporting quarter', 'report quarter'],
    ...['fiscal year and quarter', 'fiscal year quarter', 'quarter of fiscal year', 'federal quarter'],
  ],
  state: [
    ...[
      'state code',
      'state abbreviation',
      'state abbr',
      'state name',
      'state territory',
      'state or territory',
    ],
    ...['states', 'territory', 'st', 'us state', 'u s state', 'usps', 'usps code', 'fips', 'state fips'],
  ],
  metric: [
    ...[
      'metrics',
      'metric code',
      'metric name',
      'measure',
      'measure name',
      'measure code',
      'performance measure',
    ],
    ...['indicator', 'indicator name', 'indicator code', 'item', 'item name', 'line item', 'data element'],
  ],
  breakdown: [
    ...[
      'break down',
      'breakdown code',
      'breakdown name',
      'breakdown by',
      'broken down by',
      'split',
      'split by',
    ],
    ...['disaggregation', 'disaggregated by', 'dimension', 'demographic'],
  ],
  category: [
    ...['categories', 'category code', 'category name', 'group', 'subgroup', 'sub group', 'subcategory'],
    ...['sub category', 'class', 'option'],
  ],
  value: [
    ...[
      'values',
      'count',
      'counts',
      'number',
      'number reported',
      'total',
      'total number',
      'n',
      'amount',
      'figure',
    ],
    ...['quantity', 'qty', 'how many', 'reported value', 'value reported', 'result'],
  ],
  note: ['notes', 'comment', 'comments', 'remark', 'remarks', 'explanation', 'explanations', 'narrative'],
}
