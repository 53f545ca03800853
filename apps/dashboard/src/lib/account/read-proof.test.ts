import { expect, it } from 'vitest'
import { readProof } from './read-proof.ts'

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

it('reads the one proof that a form gives, the strongest first', () => {
  expect(readProof(form({ 'proof-password': ' correct horse ' }))).toEqual({ password: ' correct horse ' })
  expect(readProof(form({ 'proof-password': 'x', 'proof-code': ' 123 456 ' }))).toEqual({ code: '123456' })
  expect(readProof(form({ 'proof-code': '1', 'proof-passkey': '{"id":"a"}' }))).toEqual({
    passkey: { id: 'a' },
  })
  expect(readProof(form({ 'proof-password': 'x', 'proof-provider': 'login-gov' }))).toEqual({
    provider: 'login-gov',
  })
  expect(readProof(form({ 'proof-demonstration': 'yes' }))).toEqual({ demonstration: true })
})

it('takes empty fields for none, and a broken passkey for one that is wrong', () => {
  expect(readProof(form({ 'proof-password': '', 'proof-code': '  ', 'proof-passkey': '' }))).toBeUndefined()
  expect(readProof(form({ 'proof-passkey': 'no json' }))).toEqual({ passkey: undefined })
})
