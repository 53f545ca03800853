import { stratumKey, stratumLabel } from '@muster/metrics'
import type { LineChange } from '../shapes/upload-part.ts'
import type { KeptAnswer } from './judge-report.ts'
import { placeKey } from './place-key.ts'
import { sameAnswer } from './same-answer.ts'

/** Which lines would say something else: in the order of what comes, then what would be gone. */
export function changesIn(before: readonly KeptAnswer[], after: readonly KeptAnswer[]): LineChange[] {
  const old = new Map(before.map((each) => [placeKey(each), each]))
  const changes: LineChange[] = []
  for (const line of after) {
    const from = old.get(placeKey(line))?.answer ?? null
    old.delete(placeKey(line))
    if (!sameAnswer(from, line.answer)) changes.push({ ...placeOf(line), from, to: line.answer })
  }
  return [...changes, ...[...old.values()].map((line) => ({ ...placeOf(line), from: line.answer, to: null }))]
}

const placeOf = ({ state, stratum }: KeptAnswer) => ({
  state,
  key: stratumKey(stratum),
  label: stratumLabel(stratum),
})
