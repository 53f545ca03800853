import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import library from 'datapackage'
import { describe, expect, it } from 'vitest'
import { aDivision, aRelease, partsFrom2015 } from '#lib/explore/fixtures/a-division.ts'
import { linesOf } from '#lib/explore/lines-of.ts'
import { partsCsv } from '#lib/release/parts-csv.ts'
import { releaseCsv } from '#lib/release/release-csv.ts'
import { dataPackage } from './data-package.ts'

const row = { withheld: false, revisionPending: false, reported: 48, expected: 48 }
const table = {
  ...{ metric: 'new_clients', label: 'New "clients", all', definition: 'Each once.', unit: 'clients' },
  source: 'OVC',
  rows: [
    { ...row, fiscalYear: 2015, value: 7, withheld: true },
    { ...row, fiscalYear: 2016, value: 60 },
  ],
}
const described = dataPackage(aRelease, 'https://muster.example.gov')
const totals = releaseCsv([table], aRelease)
const parts = partsCsv(linesOf(aDivision('state', [['TX', 'Texas', partsFrom2015(60, null)]])), aRelease)

/** What a reader of the standard makes of the two files, as they are described. */
async function read(files: { totals: string; parts: string }) {
  const basePath = await mkdtemp(join(tmpdir(), 'muster-package-'))
  try {
    const resources = described.resources.map((resource) => ({
      ...resource,
      path: `${resource.name}.csv`,
      profile: 'tabular-data-resource',
    }))
    await writeFile(join(basePath, 'totals.csv'), files.totals)
    await writeFile(join(basePath, 'parts.csv'), files.parts)
    const opened = await library.Package.load({ ...described, resources }, { basePath })
    return await Promise.all(opened.resources.map((resource) => resource.read({ keyed: true })))
  } finally {
    await rm(basePath, { recursive: true })
  }
}

// The library of those who keep the standard carries its profiles of version 1, which 2.0 goes on accepting.
describe('the data package of a release', () => {
  it('is as the published profile wants it, and what is not is told', async () => {
    expect(await library.validate(described)).toEqual({ valid: true, errors: [] })
    expect((await library.validate({ ...described, name: 'Release 3' })).valid).toBe(false)
  })

  it('describes files that a reader of the standard takes, with the type of every cell', async () => {
    const [readTotals, readParts] = await read({ totals, parts })
    expect(
      readTotals?.map(({ label, fiscal_year, value, status }) => [label, fiscal_year, value, status]),
    ).toEqual([
      ['New "clients", all', 2015, null, 'withheld'],
      ['New "clients", all', 2016, 60, 'released'],
    ])
    expect(readTotals?.[0]?.as_of).toEqual(new Date(aRelease.asOf))
    expect(readParts?.map(({ member, value, reports_in }) => [member, value, reports_in])).toEqual([
      ['TX', 60, null],
      ['TX', null, null],
    ])
  })

  it.each([
    ['a status that is none', totals.replace('withheld', 'hidden')],
    ['a fiscal year that is none', totals.replace('2016', 'FY2016')],
    ['two rows of one key', totals.replace('2016', '2015')],
  ])('holds a file to what it says: %s is refused', async (_, wrong) => {
    await expect(read({ totals: wrong, parts })).rejects.toThrow()
  })
})
