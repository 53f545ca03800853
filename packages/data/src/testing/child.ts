import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly pid: number
  tell(line: string): void
  /** The next line that it prints. */
  hear(): Promise<string>
  /** Ends it by a signal; resolves when it is gone, with the signal that ended it. */
  kill(signal: NodeJS.Signals): Promise<NodeJS.Signals | null>
}

/** Another Node process that runs a script of this folder. */
export function startChild(script: string, ...argv: string[]): Child {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, [path, ...argv], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  if (child.pid === undefined) throw new Error(`${script} did not start`)
  return {
    pid: child.pid,
    tell: (line) => void child.stdin.write(`${line}\n`),
    async hear() {
      const next = await lines.next()
      if (next.done) throw new Error(`${script} ended without a word`)
      return next.value
    },
    async kill(signal) {
      const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
      child.kill(signal)
      await gone
      return child.signalCode
    },
  }
}
