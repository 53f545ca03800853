import { onPostgres } from '@muster/data/testing'
import { beforeAll, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { reportThrough } from './testing/report-through.ts'
import { earlier, quarter, smallMuster } from './testing/small-muster.ts'
import { countLines } from './verbs/count-lines.ts'
import { exportLines } from './verbs/export-lines.ts'

const range = { first: earlier, last: quarter }

onPostgres('the file of every line', (store) => {
  let officer: Context
  let other: Context

  beforeAll(async () => {
    const muster = await smallMuster(store())
    const office = await muster.office('DOJ/OVC')
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    other = await muster.person('Samuel Brandt', {
      role: 'program_officer',
      ...(await muster.office('HHS/OTIP')),
    })
    const program = await muster.program('direct_services', office)
    const organization = await muster.organization('Lone Star Harbor')
    const grantee = await muster.person(
      'Reporter',
      { role: 'reporter', ...organization },
      { role: 'certifying_official', ...organization },
    )
    for (const number of ['AWARD-1', 'AWARD-2']) {
      const award = await muster.award(number, { ...organization, ...program })
      for (const each of [earlier, quarter])
        await reportThrough({ grantee, officer, award }, each, { new_clients: 10 })
    }
  })

  it('has every line of the office’s official reports, in order, and as many as were announced', async () => {
    const { lines, next } = await exportLines(officer, { ...range, after: null })
    expect(next).toBeNull()
    expect(await countLines(officer, range)).toEqual({ reports: 4, lines: lines.length })
    const order = lines.map((line) => `${line.quarter} ${line.awardNumber}`)
    expect(order).toEqual(order.toSorted())
    expect(new Set(order).size).toBe(4)
    expect(lines.filter(({ metric, breakdown }) => metric === 'new_clients' && breakdown === '')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          awardNumber: 'AWARD-2',
          answer: { kind: 'value', value: 10 },
          unit: 'clients',
        }),
      ]),
    )
  })

  it('goes on after a report, and leaves none out', async () => {
    const all = await exportLines(officer, { ...range, after: null })
    const rest = await exportLines(officer, { ...range, after: { quarter: earlier, awardNumber: 'AWARD-1' } })
    expect(rest.lines).toEqual(
      all.lines.filter((line) => line.quarter !== earlier || line.awardNumber !== 'AWARD-1'),
    )
  })

  it('has nothing of another office', async () => {
    expect(await exportLines(other, { ...range, after: null })).toEqual({ lines: [], next: null })
    expect(await countLines(other, range)).toEqual({ reports: 0, lines: 0 })
  })
})
