// `npm run dev`: the dashboard with hot reload, on the demonstration.
import { join } from 'node:path'
import { bring, environment, root, run } from './bring.mjs'

bring()
const developing = { MUSTER_DEMONSTRATION: '1', PORT: '3000', ...environment }
run('node', [join(root, 'apps/cli/src/main.ts'), 'seed', '--if-absent'], { env: developing })
run('pnpm', ['--filter', '@muster/dashboard', 'dev', '--port', developing.PORT], { env: developing })
