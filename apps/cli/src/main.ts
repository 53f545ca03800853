import { check } from './commands/check.ts'
import { seed } from './commands/seed.ts'
import { usage } from './usage.ts'

/** A command: its arguments in, its exit code out. It prints for itself. */
export type Command = (args: readonly string[]) => Promise<number>

const commands: Record<string, Command> = { check, seed }

const [name = 'help', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (command === undefined) {
  const asked = name === 'help' || name === '--help' || name === '-h'
  if (!asked) process.stderr.write(`There is no command "${name}".\n\n`)
  process[asked ? 'stdout' : 'stderr'].write(usage)
  process.exitCode = asked ? 0 : 2
} else {
  process.exitCode = await command(args)
}
