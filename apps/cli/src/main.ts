import { usage } from './usage.ts'

/** A command: its arguments in, its exit code out. It prints for itself. */
export type Command = (args: readonly string[]) => Promise<number>

// Each is loaded when it is asked for: checking a file needs no database.
const commands: Record<string, () => Promise<Command>> = {
  administrator: async () => (await import('./commands/administrator.ts')).administrator,
  audit: async () => (await import('./commands/audit.ts')).audit,
  check: async () => (await import('./commands/check.ts')).check,
  load: async () => (await import('./commands/load.ts')).load,
  protect: async () => (await import('./commands/protect.ts')).protect,
  seed: async () => (await import('./commands/seed.ts')).seed,
}

const [name = 'help', ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined
if (load === undefined) {
  const asked = name === 'help' || name === '--help' || name === '-h'
  if (!asked) process.stderr.write(`There is no command "${name}".\n\n`)
  process[asked ? 'stdout' : 'stderr'].write(usage)
  process.exitCode = asked ? 0 : 2
} else {
  const command = await load()
  process.exitCode = await command(args)
}
