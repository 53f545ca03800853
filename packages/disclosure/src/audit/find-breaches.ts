import type { Attack, Fact, Question } from './attack.ts'
import { Attacker, type Extreme } from './attacker.ts'
import { componentsOf } from './components.ts'
import { reduce } from './reduce.ts'
import { mergeUnknowns } from './merge-unknowns.ts'

const tiny = 1e-6

/**
 * The questions that an attack answers though it must not. Where the solver gives up, a question counts as answered; or, if only
 * what is `certain` is asked for, as open. They stand in the order of the attack.
 */
export async function findBreaches(attack: Attack, { certain = false } = {}): Promise<Question[]> {
  const { truth, facts, questions } = mergeUnknowns(attack)
  const { known, facts: left } = reduce({ facts })
  const componentOf = componentsOf(left)
  const breaches = new Set<Question>()
  const parts = new Map<string, Asked[]>()
  for (const { question, sum } of questions) {
    let settled = 0
    const open = new Map<number, number>()
    for (const [unknown, sign] of sum) {
      const count = known.get(unknown)
      if (count === undefined) open.set(unknown, sign)
      else settled += sign * count
    }
    const value = [...sum].reduce((all, [unknown, sign]) => all + sign * (truth[unknown] ?? 0), 0)
    const asked = { question, sum: open, low: question.low - settled, high: question.high - settled }
    // The truth itself leaves it open.
    if (value >= question.low && value <= question.high) continue
    if (open.size === 0) breaches.add(question)
    else {
      const key = [...new Set([...open.keys()].map(componentOf))].sort((one, other) => one - other).join()
      const part = parts.get(key)
      if (part === undefined) parts.set(key, [asked])
      else part.push(asked)
    }
  }
  for (const [key, asked] of parts) {
    const members = new Set(key.split(',').map(Number))
    const unknowns = truth.flatMap((_, unknown) =>
      !known.has(unknown) && members.has(componentOf(unknown)) ? [unknown] : [],
    )
    const about = left.filter((fact) => members.has(componentOf(fact.unknowns[0] ?? -1)))
    for (const breach of await answer(asked, unknowns, about, truth, certain)) breaches.add(breach)
  }
  return attack.questions.filter((question) => breaches.has(question))
}

interface Asked {
  readonly question: Question
  readonly sum: ReadonlyMap<number, number>
  readonly low: number
  readonly high: number
}

async function answer(
  asked: readonly Asked[],
  unknowns: readonly number[],
  facts: readonly Fact[],
  truth: readonly number[],
  certain: boolean,
): Promise<Question[]> {
  const open = new Set(asked)
  const breaches: Question[] = []
  const seen = (counts: ReadonlyMap<number, number> | undefined) => {
    if (counts === undefined) return
    for (const each of open) {
      const value = [...each.sum].reduce((all, [unknown, sign]) => all + sign * (counts.get(unknown) ?? 0), 0)
      if (value >= each.low && value <= each.high) open.delete(each)
    }
  }
  // Where somebody is now, tables are found sooner; what is not found there is asked of all unknowns.
  const somebody = unknowns.filter((unknown) => (truth[unknown] ?? 0) > 0)
  for (const among of somebody.length > 0 && somebody.length < unknowns.length
    ? [somebody, unknowns]
    : [unknowns]) {
    const last = among === unknowns
    const attacker = await Attacker.over(among, facts)
    try {
      for (const each of asked) {
        if (!open.has(each)) continue
        const bounds = [attacker.extreme(each.sum, 1), attacker.extreme(each.sum, -1)] as const
        for (const bound of bounds) seen(bound?.counts)
        if (!open.has(each) || (!allows(bounds, each) && !last)) continue
        if (!allows(bounds, each)) {
          breaches.push(each.question)
          open.delete(each)
          continue
        }
        const table = attacker.wholeTable(each.sum, each.low, each.high)
        if (typeof table !== 'string') seen(table)
        else if (last && (table === 'none' || !certain)) breaches.push(each.question)
        if (last) open.delete(each)
      }
    } finally {
      attacker.dispose()
    }
  }
  return breaches
}

const allows = (
  [least, most]: readonly [Extreme | undefined, Extreme | undefined],
  { low, high }: Asked,
): boolean =>
  least !== undefined && most !== undefined && least.reached <= high + tiny && most.reached >= low - tiny
