import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { aDivision, partsFrom2015 } from '#lib/explore/fixtures/a-division.ts'
import { partsCsvHeader } from '#lib/release/parts-csv.ts'
import { csvHeader, figureStatuses, releaseCsv } from '#lib/release/release-csv.ts'
import { dataCatalog } from './data-catalog.ts'
import { csvOnTheWeb, dataPackage, partsCsvOnTheWeb } from './data-package.ts'
import { openApi } from './open-api.ts'
import { partsCsvColumns, partsCsvKey } from './parts-csv-columns.ts'
import { releaseInApi } from './release-in-api.ts'
import { csvOnTheWebTable } from './specifications/csv-on-the-web.ts'
import { dcatUsCatalog } from './specifications/dcat-us.ts'
import { tableInApi } from './table-in-api.ts'

const origin = 'https://muster.example.gov'
const release = {
  ...{
    number: 2,
    title: 'Fiscal year 2017',
    status: 'final' as const,
    sha256: 'a'.repeat(64),
    withdrawn: null,
  },
  ...{ asOf: '2017-10-13T15:00:00.000Z', publishedAt: '2017-10-16T15:00:00.000Z' },
}
const row = { withheld: false, revisionPending: false, reported: 48, expected: 48 }
const table = {
  ...{
    metric: 'new_clients',
    label: 'New clients',
    definition: 'Each once.',
    unit: 'clients',
    source: 'OVC',
  },
  rows: [
    { ...row, fiscalYear: 2015, value: 7, withheld: true },
    { ...row, fiscalYear: 2016, value: 60 },
    { ...row, fiscalYear: 2017, value: null },
    { ...row, fiscalYear: 2018, value: 60, revisionPending: true },
  ],
}

describe('open data about a release', () => {
  it('shows no number of a withheld figure, and says how it stands with each', () => {
    const [metric] = releaseInApi(release, [table], origin).metrics
    expect(metric?.figures.map(({ value, status }) => [value, status])).toEqual([
      [null, 'withheld'],
      [60, 'released'],
      [null, 'no_report'],
      [60, 'revision_pending'],
    ])
  })

  it('is described as the OpenAPI schema wants it, with every field that is sent', async () => {
    const description = openApi(origin, 120)
    expect(await new Validator().validate(structuredClone(description))).toEqual({ valid: true })
    const { schemas } = description.components
    const sent = releaseInApi(release, [table], origin)
    expect(schemas.ReleaseWithFigures.required.toSorted()).toEqual(Object.keys(sent).sort())
    expect(schemas.Metric.required.toSorted()).toEqual(Object.keys(sent.metrics[0] ?? {}).sort())
    expect(schemas.Figure.required.toSorted()).toEqual(Object.keys(sent.metrics[0]?.figures[0] ?? {}).sort())
  })

  it('describes tables and files of parts with every field that is sent', () => {
    const division = aDivision('state', [['TX', 'Texas', partsFrom2015(60, null)]])
    const sent = tableInApi(division, origin)
    const { Table, Division, Part } = openApi(origin, 120).components.schemas
    expect(Table.required.toSorted()).toEqual(Object.keys(sent).sort())
    expect(Division.required.toSorted()).toEqual(Object.keys(sent.divided ?? {}).sort())
    const figures = sent.divided?.members[0]?.figures ?? []
    expect(Part.required.toSorted()).toEqual(Object.keys(figures[0] ?? {}).sort())
    expect(figures.map(({ value, status }) => [value, status])).toEqual([
      [60, 'released'],
      [null, 'withheld'],
    ])
    expect(partsCsvColumns.map(({ name }) => name)).toEqual([...partsCsvHeader])
    expect(dataPackage(release, origin).resources[1]?.schema.primaryKey).toEqual(partsCsvKey)
    expect(partsCsvOnTheWeb(release, origin).tableSchema.columns.map(({ name }) => name)).toEqual([
      ...partsCsvHeader,
    ])
  })

  it('describes the columns that the file has, and nothing that the file could not hold', () => {
    const [resource] = dataPackage(release, origin).resources
    const fields = resource?.schema.fields ?? []
    expect(fields.map(({ name }) => name)).toEqual([...csvHeader])
    expect(csvOnTheWeb(release, origin).tableSchema.columns.map(({ name }) => name)).toEqual([...csvHeader])
    const [, ...lines] = releaseCsv([table], release).trimEnd().split('\r\n')
    expect(lines).toHaveLength(4)
    for (const line of lines) {
      line.split(',').forEach((cell, at) => {
        const { type, constraints } = fields[at] ?? {}
        if (constraints?.required === true) expect(cell).not.toBe('')
        if (cell !== '' && type === 'integer') expect(cell).toMatch(/^\d+$/)
        if (type === 'datetime') expect(cell).toBe('2017-10-13T15:00:00Z')
        if (constraints !== undefined && 'enum' in constraints) expect(constraints.enum).toContain(cell)
      })
    }
    expect(new Set(lines.map((line) => line.split(',')[5]))).toEqual(new Set(figureStatuses))
  })

  it('is described as the recommendation of CSV on the Web wants it', () => {
    expect(csvOnTheWebTable.safeParse(csvOnTheWeb(release, origin)).error).toBeUndefined()
    expect(csvOnTheWebTable.safeParse(partsCsvOnTheWeb(release, origin)).error).toBeUndefined()
  })

  it('is in a catalog as DCAT-US wants it, as long as it stands, and says there what is synthetic', () => {
    const withdrawn = { ...release, number: 3, withdrawn: { at: release.asOf, reason: 'Wrong.' } }
    const publisher = { name: 'An agency', email: 'data@agency.gov' }
    const of = (demonstration: boolean) =>
      dataCatalog({ releases: [withdrawn, release], publisher, origin, demonstration })
    for (const demonstration of [true, false]) {
      const catalog = of(demonstration)
      expect(dcatUsCatalog.safeParse(catalog).error).toBeUndefined()
      expect(catalog.dataset.map(({ version }) => version)).toEqual(['2'])
      for (const said of [catalog.description, ...catalog.dataset.map(({ description }) => description)])
        expect(said.startsWith('Synthetic data')).toBe(demonstration)
    }
    expect(of(false).dataset[0]?.distribution.map(({ downloadURL }) => downloadURL)).toEqual([
      `${origin}/releases/2/csv`,
      `${origin}/releases/2/parts.csv`,
      `${origin}/api/v1/releases/2`,
      `${origin}/releases/2/datapackage.json`,
    ])
  })
})
