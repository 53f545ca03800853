import { onEveryDatabase } from '@muster/data/testing'
import { createHook } from 'node:async_hooks'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { TooMany } from '../refusals.ts'
import { browser } from '../testing/browser.ts'
import { password, registered } from '../testing/registered.ts'
import { signInWithPassword } from './sign-in.ts'
import { countTries } from './throttle.ts'

// Every Argon2id that Node works out, whoever asks for it.
let hashes = 0
const count = createHook({
  init(_id, type) {
    if (type === 'ARGON2REQUEST') hashes += 1
  },
})
beforeAll(() => void count.enable())
afterAll(() => void count.disable())

const settings = { demonstration: false, secret: 'a secret of the test, long enough for it' }
const minute = 60_000

onEveryDatabase('tries', (store) => {
  const attempt = (email: string, entered: string, clientAddress?: string) =>
    signInWithPassword(
      browser(store(), settings, clientAddress === undefined ? {} : { clientAddress }).request(),
      { email, password: entered },
    ).then(
      ({ kind }) => kind,
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : ''),
    )

  const workOf = async (email: string, entered: string) => {
    const before = hashes
    const answer = await attempt(email, entered)
    return { answer, hashes: hashes - before }
  }

  beforeEach(() => store().db.execute('delete from rate_limit'))

  it('of known, unknown and disabled accounts give the same answer, after the same work', async () => {
    const known = await registered(store(), 'Dana Whitfield')
    const disabled = await registered(store(), 'Marcus Ellery')
    await store().db.execute(`update "user" set disabled_at = now() where id = '${disabled.id}'`)
    const without = await registered(store(), 'Ruth Okafor')
    await store().db.execute(`delete from account where user_id = '${without.id}'`)
    const refused = await workOf(known.email, 'not the password at all')
    expect(refused.answer).toMatch(/^Invalid: .*do not go together/)
    expect(refused.hashes).toBe(1)
    expect(await workOf('nobody@example.org', password)).toEqual(refused)
    expect(await workOf(disabled.email, password)).toEqual(refused)
    expect(await workOf(disabled.email, 'not the password at all')).toEqual(refused)
    expect(await workOf(without.email, password)).toEqual(refused)
    expect(await attempt(known.email, password)).toBe('signed_in')
  })

  it('of one account are ten in fifteen minutes; then known and unknown wait alike, without more work', async () => {
    const { email } = await registered(store(), 'Dana Whitfield')
    const other = await registered(store(), 'Marcus Ellery')
    for (const address of [email, 'nobody@example.org']) {
      const said: string[] = []
      for (let count = 0; count < 10; count += 1) said.push(await attempt(address, 'wrong password'))
      expect(new Set(said).size).toBe(1)
      expect(said[0]).toMatch(/^Invalid/)
      expect(await workOf(address, password)).toEqual({
        answer: 'TooMany: Too many tries. Wait 15 minutes, then try again.',
        hashes: 0,
      })
      expect(await attempt(address.toUpperCase(), password)).toMatch(/^TooMany/)
    }
    expect(await attempt(other.email, password)).toBe('signed_in')
    const { rows } = await store().db.execute<{ key: string }>('select key from rate_limit')
    expect(rows.map(({ key }) => key).join()).not.toContain('@')
  })

  it('of one account are ten also when they come all at once', async () => {
    const { email } = await registered(store(), 'Dana Whitfield')
    const before = hashes
    const said = await Promise.all(Array.from({ length: 30 }, () => attempt(email, 'wrong password')))
    expect(said.filter((each) => each.startsWith('Invalid'))).toHaveLength(10)
    expect(said.filter((each) => each.startsWith('TooMany'))).toHaveLength(20)
    expect(hashes - before).toBe(10)
  })

  it('begin anew after a right one', async () => {
    const { email } = await registered(store(), 'Dana Whitfield')
    for (let round = 0; round < 2; round += 1) {
      for (let count = 0; count < 9; count += 1) await attempt(email, 'wrong password', '192.0.2.1')
      expect(await attempt(email, password, '192.0.2.1')).toBe('signed_in')
    }
  })

  it('from one address are fifty, at whatever accounts; other addresses go on', async () => {
    const { email } = await registered(store(), 'Dana Whitfield')
    const from = (clientAddress: string) => ({ store: store(), settings, clientAddress })
    const once = (clientAddress: string, of: string) =>
      countTries(from(clientAddress), { what: 'password', of })
    for (let count = 0; count < 50; count += 1) await once(`2001:db8:1:2::${count}`, `somebody-${count}`)
    await expect(once('2001:db8:1:2:ffff::1', 'somebody-else')).rejects.toThrow(TooMany)
    expect(await attempt(email, password, '2001:db8:1:2::77')).toMatch(/^TooMany/)
    expect(await attempt(email, password, '2001:db8:1:3::77')).toBe('signed_in')
    const { rows } = await store().db.execute<{ action: string; subject: string }>(
      "select action, subject from audit_event where action = 'identity.throttle' order by sequence desc limit 1",
    )
    expect(rows).toEqual([{ action: 'identity.throttle', subject: 'nobody' }])
  })

  it('are forgotten after fifteen minutes, and not put off by more of them', async () => {
    const asker = { store: store(), settings }
    const started = Date.now()
    const at = (minutes: number) =>
      countTries(asker, { what: 'password', of: 'somebody', now: started + minutes * minute }).then(
        () => 'counted',
        (error: unknown) => String(error),
      )
    for (let count = 0; count < 10; count += 1) expect(await at(0)).toBe('counted')
    expect(await at(5)).toContain('Wait 10 minutes')
    expect(await at(14.5)).toContain('Wait 1 minute,')
    expect(await at(15)).toBe('counted')
    expect(await at(15)).toBe('counted')
  })
})
