// `npm start`: install, build, seed the demonstration, serve it. Each step is skipped where it is done.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bring, environment, root, run, say } from './bring.mjs'

bring()
run(
  'turbo',
  ['run', 'build', '--filter=@muster/dashboard', '--output-logs=errors-only', '--log-order=grouped'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)

const serving = { MUSTER_DEMONSTRATION: '1', PORT: '3000', NODE_ENV: 'production', ...environment }
if (serving.MUSTER_DEMONSTRATION === '1') {
  run('node', [join(root, 'apps/cli/src/main.ts'), 'seed', '--if-absent'], { env: serving })
}

const server = spawn('node', [join(root, 'apps/dashboard/serve.ts')], {
  cwd: root,
  stdio: 'inherit',
  env: serving,
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('error', (error) => say(`Muster could not start: ${error.message}`))
server.on('exit', (code) => process.exit(code ?? 0))
