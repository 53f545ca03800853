import { defineConfig } from 'drizzle-kit'

// A new migration: `pnpm migration --name add_return_reason` (a verb, please), read it, commit it.
// Hand-written SQL: add `--custom`.
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema/index.ts',
  out: './migrations',
})
