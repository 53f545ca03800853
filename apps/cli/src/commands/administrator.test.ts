import { anonymous, openDatabase, registerFirstAdministrator } from '@muster/api'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { administrator } from './administrator.ts'

const root = mkdtempSync(join(tmpdir(), 'muster-administrator-'))
const folder = join(root, 'data')
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('muster administrator', () => {
  beforeEach(() => {
    vi.stubEnv('MUSTER_SECRET', 'a secret of the test, long enough for it')
    vi.stubEnv('MUSTER_ORIGIN', 'https://muster.example.gov')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })

  const run = async (...args: string[]) => {
    const said: string[] = []
    const hear = (text: unknown) => said.push(String(text)) > 0
    vi.spyOn(process.stdout, 'write').mockImplementation(hear)
    vi.spyOn(process.stderr, 'write').mockImplementation(hear)
    const code = await administrator([...args, '--folder', folder])
    vi.restoreAllMocks()
    return { code, said: said.join('') }
  }

  // A database on disk is opened three times.
  it('prints a link of the installation, until there is an administrator', { timeout: 60_000 }, async () => {
    const invited = await run('--email', 'tobias.wren@example.gov')
    expect(invited.code).toBe(0)
    expect(invited.said).toMatch(/^https:\/\/muster\.example\.gov\/invitation\/[0-9a-f-]{36}\.[\w-]{43}\n/)

    const store = await openDatabase({ kind: 'folder', folder })
    const ctx = { store, actor: anonymous, now: '2017-10-16T14:00:00.000Z', newId: randomUUID }
    await registerFirstAdministrator(ctx, { name: 'Tobias Wren', email: 'tobias.wren@example.gov' })
    await store.close()
    const { code, said } = await run('--email', 'else@example.gov')
    expect(code).toBe(2)
    expect(said).toContain('has an administrator already')
  })

  it('says what is missing', async () => {
    expect(await run()).toMatchObject({ code: 2, said: expect.stringContaining('--email') })
    expect(await run('--email', 'nonsense')).toMatchObject({
      code: 2,
      said: expect.stringContaining('not an e-mail address'),
    })
    expect(await run('--name')).toMatchObject({ code: 2 })
    vi.stubEnv('MUSTER_SECRET', '')
    expect(await run('--email', 'tobias.wren@example.gov')).toMatchObject({
      code: 2,
      said: expect.stringContaining('MUSTER_SECRET'),
    })
  })
})
