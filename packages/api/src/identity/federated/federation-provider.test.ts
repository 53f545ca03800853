import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readFederation } from './federation-provider.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-oidc-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const privateKeyPem = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey
const loginGov = {
  id: 'login-gov',
  name: 'Login.gov',
  issuer: 'https://secure.login.gov/',
  clientId: 'urn:muster',
}

it('without a setting there are no providers', () => {
  for (const setting of [undefined, '', '  ', '[]']) expect(readFederation(setting)).toEqual([])
})

it('Login.gov needs no more than its name, our name there and a key', () => {
  expect(readFederation(JSON.stringify([{ ...loginGov, privateKeyPem }]))).toEqual([
    {
      ...loginGov,
      privateKeyPem,
      acrOne: 'urn:acr.login.gov:auth-only',
      acrTwo: 'urn:acr.login.gov:auth-only http://idmanagement.gov/ns/assurance/aal/2',
    },
  ])
})

it('setting and key may stand in files', () => {
  const key = join(folder, 'key.pem')
  const path = join(folder, 'oidc.json')
  writeFileSync(key, privateKeyPem)
  writeFileSync(path, JSON.stringify([{ ...loginGov, privateKeyFile: key, acrOne: 'one', acrTwo: 'two' }]))
  expect(readFederation(path)).toMatchObject([{ privateKeyPem, acrOne: 'one', acrTwo: 'two' }])
})

it.each([
  [
    'plain http to somewhere else',
    { ...loginGov, issuer: 'http://idp.example.gov' },
    /issuer must begin with https/,
  ],
  ['an id that is no part of an address', { ...loginGov, id: 'Login Gov' }, /id has small letters/],
  ['no key', { ...loginGov, privateKeyPem: undefined }, /needs a key/],
  ['a key of another kind', { ...loginGov, privateKeyPem: 'ssh-rsa AAAA' }, /needs a key/],
  ['a word that we do not know', { ...loginGov, clientSecret: 'hush' }, /clientSecret/],
])('%s is refused, without a word of the key', (_, entry, message) => {
  const setting = JSON.stringify([{ privateKeyPem, ...entry }])
  expect(() => readFederation(setting)).toThrow(message)
  expect(() => readFederation(setting)).not.toThrow(/PRIVATE KEY-----\n|ssh-rsa|hush/)
})

it('two providers of one issuer are refused, and what is no JSON', () => {
  const twice = [
    { ...loginGov, privateKeyPem },
    { ...loginGov, id: 'again', privateKeyPem },
  ]
  expect(() => readFederation(JSON.stringify(twice))).toThrow(/same issuer/)
  expect(() => readFederation('[{')).toThrow(/MUSTER_OIDC is not JSON/)
})
