/** What a page says of its own loading, in milliseconds since the navigation began. */
export interface Loading {
  /** When the last script had come, and the main thread's last long task was over: from then on the page answers. */
  interactive: number
  /** Sum of the layout shifts that nobody caused (CLS). */
  layoutShift: number
}

/** Runs in the page before its own scripts: collects long tasks and layout shifts. */
export function watchLoad(): void {
  const seen = { lastTask: 0, layoutShift: 0 }
  Object.assign(globalThis, { seenLoad: seen })
  new PerformanceObserver((list) => {
    for (const task of list.getEntries())
      seen.lastTask = Math.max(seen.lastTask, task.startTime + task.duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries())
      if ('value' in shift && 'hadRecentInput' in shift && shift.hadRecentInput === false)
        seen.layoutShift += Number(shift.value)
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page when all is quiet. */
export function readLoad(): Loading {
  const seen: { lastTask: number; layoutShift: number } = Reflect.get(globalThis, 'seenLoad')
  const scripts = performance
    .getEntriesByType('resource')
    .filter((entry) => 'initiatorType' in entry && new URL(entry.name).pathname.endsWith('.js'))
    .map((entry) => entry.startTime + entry.duration)
  const [navigation] = performance.getEntriesByType('navigation')
  const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventEnd : 0
  return { interactive: Math.max(loaded, seen.lastTask, ...scripts), layoutShift: seen.layoutShift }
}
