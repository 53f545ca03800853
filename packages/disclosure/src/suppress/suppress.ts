import type { Highs } from 'highs'
import type { AttackModel } from '../table/attack-model.ts'
import { AlternativeReader } from './alternative.ts'
import { chooseComplements, isLarge } from './choose-complements.ts'
import { cleanUp } from './clean-up.ts'
import { proveByMoves } from './prove-by-moves.ts'
import { proveInWholeNumbers } from './prove-in-whole-numbers.ts'
import { Suppression } from './suppression.ts'

/** Chooses what is withheld beside the sensitive rows of a model. `prove` is still to come. */
export function suppress(highs: Highs, model: AttackModel): { suppression: Suppression; prove: () => void } {
  const suppression = new Suppression(model)
  const reader = new AlternativeReader(model)
  chooseComplements(highs, suppression, reader)
  if (!isLarge(model)) cleanUp(highs, suppression, reader)
  const prove = () => {
    proveByMoves(highs, suppression, reader)
    proveInWholeNumbers(highs, suppression, reader)
  }
  return { suppression, prove }
}
