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

/** The one statement that changes observations, and only those of a draft: see `rewrite-observations.test.ts`. */
const mayChangeDrafts = join(source, 'saving', 'rewrite-observations.ts')

const change =
  /(\bupdate\s+(only\s+)?"?(observation(_block)?|audit_event)\b|\b(delete\s+from|truncate(\s+table)?|merge\s+into)\s+(only\s+)?"?(observation(_block)?|audit_event)\b|\.(update|delete)\(\s*(schema\.)?(observation(Block)?|auditEvent)\b|\binsert\s+into\s+"?(observation_block|audit_event)\b[^`]*\bdo\s+update\b)/i

it('nothing in this package changes or removes an observation or an audit event, but for lines of a draft', () => {
  expect(files.length).toBeGreaterThan(40)
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    if (file === mayChangeDrafts) expect(text).toContain("status = 'draft'")
    else expect(text, file).not.toMatch(change)
  }
})

it.each([
  'update observation set value = 1',
  'delete\n  from "observation" o',
  'truncate table observation',
  'tx.update(observation)',
  'update observation_block set said = null',
  'tx.delete(observationBlock)',
  'insert into observation_block as old (said) select 1 on conflict (award_id) do update set said = excluded.said',
  'tx.delete(\n  auditEvent,\n)',
])('%j would be seen', (text) => {
  expect(text).toMatch(change)
})

it('removing cells by what is observed is not taken for it', () => {
  expect('delete from rollup_cell cell using observation o').not.toMatch(change)
})
