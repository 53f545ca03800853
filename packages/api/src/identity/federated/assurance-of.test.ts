import { expect, it } from 'vitest'
import { assuranceOf } from './assurance-of.ts'

const plain = { acrOne: 'urn:one', acrTwo: 'urn:two' }
const authOnly = 'urn:acr.login.gov:auth-only'
const aal2 = 'http://idmanagement.gov/ns/assurance/aal/2'
const loginGov = { acrOne: authOnly, acrTwo: `${authOnly} ${aal2}` }

it('what came back counts, and nothing that only looks like it', () => {
  expect(assuranceOf({ acr: 'urn:two' }, plain)).toBe('two')
  expect(assuranceOf({ acr: 'urn:one' }, plain)).toBe('one')
  for (const acr of ['urn:two:not', 'urn:tw', '', undefined, 'URN:TWO']) {
    expect(assuranceOf({ acr }, plain), acr).toBeUndefined()
  }
})

it('Login.gov says the level of authentication beside the service level', () => {
  expect(assuranceOf({ acr: authOnly, aal: aal2 }, loginGov)).toBe('two')
  expect(assuranceOf({ acr: loginGov.acrTwo }, loginGov)).toBe('two')
  const remembered = { acr: authOnly, aal: 'urn:gov:gsa:ac:classes:sp:PasswordProtectedTransport:duo' }
  expect(assuranceOf(remembered, loginGov)).toBe('one')
  expect(assuranceOf({ acr: authOnly }, loginGov)).toBe('one')
  expect(assuranceOf({ aal: aal2 }, loginGov)).toBeUndefined()
})
