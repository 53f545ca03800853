import type { Attack, Fact, Question } from './attack.ts'

/** An attack over fewer unknowns. */
export interface MergedAttack {
  readonly truth: readonly number[]
  readonly facts: readonly Fact[]
  /** Each question with its signed sum: unknown → +1 or −1. */
  readonly questions: readonly { readonly question: Question; readonly sum: ReadonlyMap<number, number> }[]
}

/** Unknowns that stand in the same facts and the same questions count as one: only their sum can ever be known. */
export function mergeUnknowns({ truth, facts, questions }: Attack): MergedAttack {
  const marks: string[] = truth.map(() => '')
  const mark = (unknowns: readonly number[], name: string) => {
    for (const unknown of unknowns) marks[unknown] += name
  }
  facts.forEach(({ unknowns }, index) => mark(unknowns, `f${index}`))
  questions.forEach(({ plus, minus }, index) => {
    mark(plus, `p${index}`)
    mark(minus, `m${index}`)
  })
  const numbers = new Map<string, number>()
  const merged: number[] = []
  const numberOf = marks.map((name, unknown) => {
    const number = numbers.get(name) ?? merged.push(0) - 1
    numbers.set(name, number)
    merged[number] = (merged[number] ?? 0) + (truth[unknown] ?? 0)
    return number
  })
  const all = (unknowns: readonly number[]) => [...new Set(unknowns.map((unknown) => numberOf[unknown] ?? 0))]
  return {
    truth: merged,
    facts: facts.map((fact) => ({ ...fact, unknowns: all(fact.unknowns) })),
    questions: questions.map((question) => ({
      question,
      sum: new Map([
        ...all(question.plus).map((unknown) => [unknown, 1] as const),
        ...all(question.minus).map((unknown) => [unknown, -1] as const),
      ]),
    })),
  }
}
