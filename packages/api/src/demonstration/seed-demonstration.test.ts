import { fiscalQuarter } from '@muster/metrics'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { seedDemonstration } from './seed-demonstration.ts'

const size = { organizations: 1, from: fiscalQuarter('FY2017Q3') }
const folder = join(mkdtempSync(join(tmpdir(), 'muster-seed-')), 'demonstration')
const where = { kind: 'folder', folder } as const
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

it('a demonstration is built once: then it is left as it is, or refused in words that say what to do', async () => {
  expect(await seedDemonstration(where, size)).toEqual({ kind: 'built' })
  expect(await seedDemonstration(where, { ...size, ifAbsent: true })).toEqual({ kind: 'present' })
  const outcome = await seedDemonstration(where, size)
  expect(outcome).toMatchObject({ kind: 'refused' })
  expect(outcome.kind === 'refused' && outcome.reason).toMatch(/set up already\. Choose an empty place/)
})
