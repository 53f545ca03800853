import { expect, it } from 'vitest'
import { readNewForm } from './read-new-form.ts'

const sound = {
  code: 'clients_who_left',
  label: 'Clients who left',
  objective: '8',
  why: 'Those who leave were served to the end.',
  direction: 'down',
  effectiveFrom: 'FY2017Q1',
  baselineYear: '2016',
  baselineValue: '1,200',
  targetYear: '2017',
  targetValue: '12.5 %',
  rationale: 'What awards told of the years before.',
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

it('reads an indicator with numbers as people write them', () => {
  expect(readNewForm(formOf(sound))).toMatchObject({
    wanted: {
      direction: 'down',
      baseline: { fiscalYear: 2016, value: 1200 },
      target: { fiscalYear: 2017, value: 12.5 },
    },
  })
})

it('says field by field what is missing, and keeps what was typed', () => {
  const read = readNewForm(formOf({ ...sound, code: 'Clients', targetValue: '' }))
  expect(read).toMatchObject({ kind: 'errors', typed: { code: 'Clients', label: 'Clients who left' } })
  expect(read.kind === 'errors' && read.errors.map(({ field }) => field)).toEqual(['code', 'targetValue'])
})
