import type { Outputs } from '#lib/server/caller.ts'
import type { WorkbookCell } from './workbook-parts.ts'

type Line = Outputs['dashboard']['exportLines']['lines'][number]

/** The column names of a file of lines. The first ones are those of an upload. */
export const lineHeader = [
  'award_number',
  'fiscal_quarter',
  'state',
  'metric',
  'breakdown',
  'category',
  'value',
  'answer',
  'label',
  'unit',
  'organization',
  'program',
  'revision',
]

/** A line as its cells; `value` is empty where the answer is *not reported* or *not tracked*, and `answer` says which. */
export const lineCells = (line: Line): WorkbookCell[] => [
  line.awardNumber,
  line.quarter,
  line.state,
  line.metric,
  line.breakdown,
  line.category,
  line.answer.kind === 'value' ? line.answer.value : null,
  line.answer.kind,
  line.label,
  line.unit,
  line.organization,
  line.program,
  line.revisionNumber,
]
