// `npm run muster -- COMMAND`: the command-line tool, on the project's own Node.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bring, environment, root } from './bring.mjs'

bring()
// Paths that a person types are meant from where npm was called.
const { status } = spawnSync('node', [join(root, 'apps/cli/src/main.ts'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
  env: environment,
})
process.exit(status ?? 1)
