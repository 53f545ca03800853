import { readFile } from 'node:fs/promises'

/** What a process has in memory, in megabytes (Linux). */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024
}

/** Watches a process once a second until told to stop; then gives what it saw. */
export function watchMemory(pid: number): () => readonly number[] {
  const seen: number[] = []
  const timer = setInterval(() => {
    void residentMegabytes(pid).then((megabytes) => seen.push(megabytes))
  }, 1000)
  return () => {
    clearInterval(timer)
    return seen
  }
}
