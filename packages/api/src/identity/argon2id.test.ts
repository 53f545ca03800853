import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './argon2id.ts'

const password = 'correct horse battery staple'

it('a password is verified by its own hash, and by no other', async () => {
  const hash = await hashPassword(password)
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword({ hash, password })).toBe(true)
  expect(await verifyPassword({ hash, password: `${password} ` })).toBe(false)
  expect(await hashPassword(password)).not.toBe(hash)
})

it('an accent is the same however the keyboard composes it', async () => {
  const hash = await hashPassword('caf\u00e9 au lait, twice')
  expect(await verifyPassword({ hash, password: 'cafe\u0301 au lait, twice' })).toBe(true)
})

it('a hash of another kind verifies nothing', async () => {
  for (const hash of ['', 'salt:hash', '$2b$12$abcdefghijklmnopqrstuv'])
    expect(await verifyPassword({ hash, password })).toBe(false)
})
