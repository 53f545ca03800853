import { describe, expect, it } from 'vitest'
import { readListing, type WrittenListing } from './read-listing.ts'

const written: WrittenListing = {
  name: 'Lone Star Harbor',
  services: ['medical', 'medical'],
  languages: ['en'],
  states: ['TX'],
  phone: '+1 (202) 555-0100',
  phoneExtension: '',
  website: 'https://example.org',
  hours: 'Monday to Friday, 9 a.m. to 5 p.m.; the line is open day and night',
}
const fieldsOf = (changed: Partial<WrittenListing>) => {
  const read = readListing({ ...written, ...changed })
  return read.kind === 'read' ? [] : read.problems.map(({ field }) => field)
}

describe('a listing', () => {
  it('is kept in one way, however it is written', () => {
    expect(readListing(written)).toEqual({
      kind: 'read',
      content: {
        ...written,
        services: ['medical'],
        phone: '2025550100',
        phoneExtension: null,
        website: 'https://example.org/',
      },
    })
  })

  it.each([
    ['name', 'Harbor House, 1200 Main Street'],
    ['name', 'Harbor House, Austin, TX 78701'],
    ['name', 'PO Box 1234'],
    ['hours', 'Come to 88 Old Mill Road from 9 to 5'],
    ['hours', 'Behind the church, 30.26715, -97.74306'],
    ['website', 'https://example.org/1200-main-street'],
    ['website', 'https://maps.apple.com/?ll=30.1,97.2'],
  ] as const)('never says where somebody is: %s “%s”', (field, text) => {
    expect(fieldsOf({ [field]: text })).toEqual([field])
  })

  it.each([
    ['hours', 'Ask for Maria Lopez'],
    ['hours', 'Call 512-555-0123 at night'],
    ['name', 'jane.doe@example.org'],
    ['website', 'https://www.facebook.com/maria.lopez'],
    ['website', 'http://example.org'],
    ['website', 'javascript:alert(1)'],
    ['website', 'https://user:word@example.org'],
    ['phone', '911'],
    ['phone', '+44 20 7946 0958'],
    ['phoneExtension', 'ask'],
    ['name', ''],
  ] as const)('takes nothing of a person, and nothing that does not work: %s “%s”', (field, text) => {
    expect(fieldsOf({ [field]: text })).toEqual([field])
  })

  it('may bear the name of a person, as organizations do', () => {
    expect(fieldsOf({ name: 'Maria Lopez Center' })).toEqual([])
  })

  it('names all that is wrong at once, and repeats nothing of it', () => {
    const read = readListing({
      ...written,
      services: [],
      languages: [],
      states: [],
      phone: '',
      name: '12 Oak Street',
    })
    expect(read.kind).toBe('wrong')
    expect(JSON.stringify(read)).not.toContain('Oak')
    expect(fieldsOf({ services: [], languages: [], states: [] })).toEqual(['services', 'languages', 'states'])
  })
})
