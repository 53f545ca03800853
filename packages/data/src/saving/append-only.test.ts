import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { migrationsFolder } from '../opening/migrations-folder.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
const files = [
  ...readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => join(source, name)),
  ...readdirSync(migrationsFolder).map((name) => join(migrationsFolder, name)),
].filter((name) => /\.(ts|sql)$/.test(name) && !name.endsWith('.test.ts'))

const change =
  /(\bupdate\s+(only\s+)?"?(observation(_block)?|audit_event)\b|\b(delete\s+from|truncate(\s+table)?|merge\s+into)\s+(only\s+)?"?(observation(_block)?|audit_event)\b|\.(update|delete)\(\s*(schema\.)?(observation(Block)?|auditEvent)\b)/i

it('nothing in this package changes or removes an observation or an audit event', () => {
  expect(files.length).toBeGreaterThan(40)
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(change)
})

it.each([
  'update observation set value = 1',
  'delete\n  from "observation" o',
  'truncate table observation',
  'tx.update(observation)',
  'update observation_block set said = null',
  'tx.delete(observationBlock)',
  'tx.delete(\n  auditEvent,\n)',
])('%j would be seen', (text) => {
  expect(text).toMatch(change)
})

it('removing cells by what is observed is not taken for it', () => {
  expect('delete from rollup_cell cell using observation o').not.toMatch(change)
})
