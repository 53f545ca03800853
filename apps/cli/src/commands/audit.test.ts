import { anonymous, openDatabase, registerFirstAdministrator } from '@muster/api'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { audit } from './audit.ts'

describe('muster audit verify', () => {
  let root = ''
  let folder = ''
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'muster-audit-'))
    folder = join(root, 'data')
    const store = await openDatabase({ kind: 'folder', folder })
    const ctx = { store, actor: anonymous, now: '2017-10-16T14:00:00.000Z', newId: randomUUID }
    await registerFirstAdministrator(ctx, { name: 'Tobias Wren', email: 'tobias.wren@example.gov' })
    await store.close()
  })
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const run = async (...args: string[]) => {
    const said: string[] = []
    const hear = (text: unknown) => said.push(String(text)) > 0
    vi.spyOn(process.stdout, 'write').mockImplementation(hear)
    vi.spyOn(process.stderr, 'write').mockImplementation(hear)
    return { code: await audit(args), said: said.join('') }
  }

  it.each([
    [[], 'Say what to do with the record: verify.'],
    [['verify', '--expect', 'short'], '--expect takes a hash'],
    [['verify', '--from', '1'], "Unknown option '--from'"],
  ])('says what is missing from %j', async (args, sentence) => {
    const { code, said } = await run(...args)
    expect(code).toBe(2)
    expect(said).toContain(sentence)
    expect(said).toContain('muster audit verify [--folder FOLDER] [--expect HASH]')
  })

  it('tells that the record is intact, with the hash to keep, and knows that hash again', async () => {
    const { code, said } = await run('verify', '--folder', folder)
    expect(code).toBe(0)
    expect(said).toMatch(/^The record is intact: 1 event\.\nLast hash: [0-9a-f]{64}\n$/)
    const hash = said.trim().slice(-64)
    expect((await run('verify', '--folder', folder, '--expect', hash.toUpperCase())).code).toBe(0)
  })

  it('names where the record ends too early for the hash that was kept', async () => {
    const { code, said } = await run('verify', '--folder', folder, '--expect', 'a'.repeat(64))
    expect(code).toBe(1)
    expect(said).toContain('The record is broken at event 2: every event before it fits')
  })

  it('names the first event that was changed', async () => {
    const store = await openDatabase({ kind: 'folder', folder })
    const busy = await run('verify', '--folder', folder)
    await store.db.execute('alter table audit_event disable trigger all')
    await store.db.execute(`update audit_event set subject = 'nobody'`)
    await store.close()
    expect(busy.code).toBe(2)
    expect(await run('verify', '--folder', folder)).toEqual({
      code: 1,
      said: 'The record is broken at event 1: it does not say what was written.\n',
    })
  })
})
