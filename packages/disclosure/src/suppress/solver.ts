import loadHighs, { type Highs } from 'highs'

let loaded: Promise<Highs> | undefined

/** HiGHS, compiled to WebAssembly: loaded once. */
export const loadSolver = (): Promise<Highs> => (loaded ??= loadHighs())
