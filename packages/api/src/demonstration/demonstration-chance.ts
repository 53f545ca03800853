import { chanceFrom, type Chance } from './chance/chance.ts'

/** The seed of the demonstration. Another one would tell another story about the same organizations. */
export function demonstrationChance(): Chance {
  return chanceFrom('muster')
}
