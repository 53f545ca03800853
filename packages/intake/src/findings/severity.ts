/** `error` blocks the file; `warning` asks for a second look; `info` is said once and asks for nothing. */
export type Severity = 'error' | 'warning' | 'info'
