import { describe, expect, it } from 'vitest'
import { readBuildForm } from './build-form.ts'

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return readBuildForm(data)
}

describe('readBuildForm', () => {
  it('reads a title and a status', () => {
    expect(form({ title: ' FY2017, first figures ', status: 'preliminary' })).toEqual({
      wanted: { title: 'FY2017, first figures', status: 'preliminary' },
    })
  })

  it('asks for a title, and for a short one', () => {
    expect(form({ title: '  ', status: 'final' }).problem?.field).toBe('title')
    expect(form({ title: 'x'.repeat(201), status: 'final' }).problem?.message).toContain('200')
  })

  it('takes only the statuses that a release can have, and keeps the title that was typed', () => {
    expect(form({ title: 'FY2017', status: 'secret' })).toMatchObject({
      problem: { field: 'status' },
      title: 'FY2017',
    })
    expect(form({ title: 'FY2017' }).problem?.field).toBe('status')
  })
})
