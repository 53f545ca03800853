import { z } from 'zod'

/** The columns of the status report as data, and what stands in each: the one list that files and pages are made from. */
export const statusReportFields = {
  fiscal_year: 'The fiscal year of the status report: 2016.',
  kind: 'What the row is about: indicator, action, theme or narrative.',
  goal: 'Number of the goal; empty for themes.',
  objective: 'Number of the objective; empty for themes.',
  theme: 'Number of the theme; empty for objectives.',
  id: 'Code of the indicator, or number of the action, objective or theme.',
  title: 'Its name.',
  lead: 'Codes of the agencies that lead, with a blank between them.',
  supporting: 'Codes of the agencies that work on it beside them.',
  planned: 'The years in which the action is meant to be worked on: FY2014–FY2017.',
  year: 'The year that the status is of: FY2013 to FY2017, or beyond.',
  status:
    'not_begun, under_way, done or dropped; missing: none was entered; planned: the year was still to come.',
  text: 'The comment on the status, or the narrative.',
  unit: 'Unit of the indicator.',
  actual: 'Value of the indicator for the fiscal year; empty if there is none.',
  target: 'What the plan aims for in the fiscal year.',
  baseline: 'Value that targets are set against.',
  baseline_year: 'Fiscal year of the baseline.',
  reported: 'Reports that were accepted, of the programs that the indicator counts.',
  expected: 'Reports that were due from them.',
  judgment: 'met, on_track, behind, off_track or not_known.',
} as const

export type StatusReportField = keyof typeof statusReportFields

const cell = z.union([z.string(), z.number(), z.null()])

/** A row for each indicator, each year of each action and theme, and each narrative. Null: empty. */
export const statusReportRow = z.record(z.string(), cell)
export type StatusReportRow = Readonly<Record<StatusReportField, string | number | null>>
