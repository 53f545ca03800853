import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isPublicPage } from './is-public-page.ts'

const routes = new URL('../routes/', import.meta.url)

describe('isPublicPage', () => {
  it('knows every folder of pages', () => {
    const folders = readdirSync(routes, { withFileTypes: true }).flatMap((each) =>
      each.isDirectory() ? [each.name] : [],
    )
    // A new folder is for everybody until it is named as a place of work.
    expect(folders.filter((name) => isPublicPage(`/${name}`)).sort()).toEqual([
      'about',
      'api',
      'check',
      'data',
      'data.json',
      'embed',
      'explore',
      'find-help',
      'plan',
      'releases',
      'rules',
      'states',
    ])
  })

  it('tells a work page under a public one from it', () => {
    expect(isPublicPage('/')).toBe(true)
    expect(isPublicPage('/releases')).toBe(true)
    expect(isPublicPage('/releases/manage')).toBe(false)
    expect(isPublicPage('/reviewed')).toBe(true)
  })
})
