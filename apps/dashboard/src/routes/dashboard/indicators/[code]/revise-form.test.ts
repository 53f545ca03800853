import { expect, it } from 'vitest'
import { readFigureForm } from './revise-form.ts'

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const target = { 'target-year': '2018', 'target-value': '1,250', 'target-rationale': ' Funding grew. ' }

it('reads a number as people write it, and what was said last of the year that is chosen', () => {
  expect(readFigureForm(formOf({ ...target, 'after-2017': '2', 'after-2018': '1' }), 'target')).toMatchObject(
    {
      kind: 'wanted',
      wanted: { fiscalYear: 2018, value: 1250, rationale: 'Funding grew.', after: 1 },
    },
  )
  expect(readFigureForm(formOf({ ...target, 'target-value': '12.5 %' }), 'target')).toMatchObject({
    wanted: { value: 12.5, after: 0 },
  })
})

it('the baseline has one history, whatever its year', () => {
  const baseline = {
    'baseline-year': '2013',
    'baseline-value': '7',
    'baseline-rationale': 'Recounted.',
    after: '3',
  }
  expect(readFigureForm(formOf(baseline), 'baseline')).toMatchObject({ wanted: { after: 3 } })
})

it('says field by field what is missing, and keeps what was typed', () => {
  expect(readFigureForm(formOf({ 'target-year': '17', 'target-value': 'many' }), 'target')).toEqual({
    kind: 'errors',
    typed: { fiscalYear: '17', value: 'many', rationale: '' },
    errors: [
      { field: 'target-year', message: 'Write the fiscal year with four digits, from 2013 on.' },
      { field: 'target-value', message: 'Write the value as a number, such as 85 or 12.5.' },
      { field: 'target-rationale', message: 'Say in a sentence or two why it changes.' },
    ],
  })
})
