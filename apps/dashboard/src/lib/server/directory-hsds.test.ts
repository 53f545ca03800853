import { describe, expect, it } from 'vitest'
import type { DirectoryListing } from '#lib/directory/directory-listing.ts'
import { directoryCsv } from '#lib/directory/directory-csv.ts'
import { directoryHsds } from './directory-hsds.ts'

const listing: DirectoryListing = {
  organizationId: '7d9f3a52-3f4f-4b9f-8d8e-1c2b3a4d5e6f',
  name: '=Harbor, "the" house',
  services: ['medical', 'legal_civil'],
  languages: ['en', 'es'],
  states: ['TX', 'OK'],
  phone: '2025550100',
  phoneExtension: '12',
  website: 'https://example.org/',
  hours: 'Day and night',
  confirmedOn: '2017-08-14',
}

describe('directoryHsds', () => {
  const page = directoryHsds([listing], 'Chose to be listed.')

  it('has what HSDS 3.0 asks for: services with id, name and status, organizations with a description', () => {
    expect(page).toMatchObject({ total_items: 2, total_pages: 1, empty: false })
    for (const { organization, ...service } of page.contents) {
      expect(service).toMatchObject({ status: 'active', assured_date: '2017-08-14' })
      expect(organization).toMatchObject({ name: listing.name, description: 'Chose to be listed.' })
      expect(service.phones).toMatchObject([{ number: '+12025550100', extension: 12 }])
      expect(service.service_areas.map(({ name }) => name)).toEqual(['Texas', 'Oklahoma'])
      expect(service.languages.map(({ code, name }) => [code, name])).toEqual([
        ['en', 'English'],
        ['es', 'Spanish'],
      ])
    }
  })

  it('gives each thing an id of its own, the same each time', () => {
    const idsIn = (text: string) => [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '')
    const ids = idsIn(JSON.stringify(page.contents))
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    // The organization stands under each of its services.
    expect(new Set(ids).size).toBe(ids.length - 1)
    expect(directoryHsds([listing], 'Chose to be listed.')).toEqual(page)
  })

  it('is an empty page when nobody is listed', () => {
    expect(directoryHsds([], '')).toMatchObject({ total_items: 0, empty: true, contents: [] })
  })
})

describe('directoryCsv', () => {
  it('has a row for each organization, and nothing that a spreadsheet would run', () => {
    expect(directoryCsv([listing], 'synthetic').split('\r\n')[1]).toBe(
      `"'=Harbor, ""the"" house",medical legal_civil,en es,TX OK,"202-555-0100, extension 12",https://example.org/,Day and night,2017-08-14,synthetic`,
    )
  })
})
