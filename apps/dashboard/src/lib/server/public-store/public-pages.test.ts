import { describe, expect, it } from 'vitest'
import { pageAskedFor } from './public-pages.ts'

describe('the page that an address names', () => {
  it('is one of the table, with its parts', () => {
    for (const path of ['/', '/data', '/data/new_clients/csv', '/releases/12', '/api/v1/releases/latest'])
      expect(pageAskedFor(path)).toEqual({ address: path, searched: false })
  })

  it('has one form, however its parameters were written', () => {
    const address = '/find-help?service=case_management&state=TX&page=2'
    for (const asked of [
      '/find-help?page=2&state=TX&service=case_management',
      '/find-help?language=&service=case%5Fmanagement&state=T%58&page=2',
    ])
      expect(pageAskedFor(asked)).toEqual({ address, searched: true })
    expect(pageAskedFor('/find-help?service=&language=&state=')).toEqual({
      address: '/find-help',
      searched: false,
    })
  })

  it('is kept in both languages; a file is kept once', () => {
    expect(pageAskedFor('/es/find-help?page=2&state=TX')).toEqual({
      address: '/es/find-help?state=TX&page=2',
      searched: true,
    })
    for (const path of ['/es', '/es/data', '/es/data/new_clients', '/es/releases/12'])
      expect(pageAskedFor(path)).toEqual({ address: path, searched: false })
    for (const path of ['/es/', '/es/data/new_clients/csv', '/es/api/v1/releases', '/es/es/data'])
      expect(pageAskedFor(path), path).toBeUndefined()
  })

  it('is none when it asks what the page does not read, or reads twice', () => {
    for (const address of [
      ...['/?x=1', '/data?edition=a', '/plan?edition=a&edition=b', '/plan?edition=%2e%2e%2f', '/plan?/send'],
      ...['/releases/0', '/releases/1e9', '/releases/1/', '//releases', '/data/A', '/releases/1/csvx'],
      ...['/dashboard', '/sign-in', '/releases/manage', '/plan/comment/write', '/find-help?page=0'],
      ...['/releases/1/datapackageXjson', '/find-help?state=ZZ', '/plan?__proto__=a'],
    ])
      expect(pageAskedFor(address), address).toBeUndefined()
  })
})
