// `npm run bench -- NAME`: runs bench/NAME.ts, whose last line is one line of JSON.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bring, root, run, say } from './bring.mjs'

const [name = '', ...rest] = process.argv.slice(2)
const benches = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
if (!/^[a-z-]+$/.test(name) || !existsSync(join(root, 'bench', `${name}.ts`))) {
  say(`Say which benchmark: npm run bench -- NAME, where NAME is one of: ${benches.join(', ')}.`)
  process.exit(2)
}
bring()
run('node', ['--expose-gc', join(root, 'bench', `${name}.ts`), ...rest])
