const name = 'muster-awake'

/** Says that the page answers to scripts from now on. */
export const sayAwake = (): void => void window.dispatchEvent(new Event(name))

/** Calls once, when the page answers to scripts. */
export const onceAwake = (then: () => void): void => window.addEventListener(name, then, { once: true })
