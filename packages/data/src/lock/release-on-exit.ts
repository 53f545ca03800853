const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

// One listener for all locks of the process: it must be able to tell whether anybody else listens.
const releases = new Set<() => void>()

function releaseAll() {
  for (const release of releases) release()
}

function onSignal(signal: NodeJS.Signals) {
  // Somebody else listens: they decide when to end, and closing the store or exiting comes back here.
  if (process.listenerCount(signal) > 1) return
  releaseAll()
  stopListening()
  // Ends the process by the signal, as it would have ended without us.
  process.kill(process.pid, signal)
}

function listen() {
  process.on('exit', releaseAll)
  for (const signal of signals) process.on(signal, onSignal)
}

function stopListening() {
  process.off('exit', releaseAll)
  for (const signal of signals) process.off(signal, onSignal)
}

/** Calls `release` when the process ends or is told to end. Returns a function that calls this off. */
export function releaseOnExit(release: () => void): () => void {
  if (releases.size === 0) listen()
  releases.add(release)
  return () => {
    if (releases.delete(release) && releases.size === 0) stopListening()
  }
}
