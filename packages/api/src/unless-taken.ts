import { brokenUniqueConstraint } from '@muster/data'
import { Conflict } from './refusals.ts'

/**
 * Does work that writes something unique. `sentences` says, for each constraint, what a person is told when somebody
 * was there first.
 * @throws Conflict
 */
export async function unlessTaken<T>(
  sentences: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const sentence = sentences[brokenUniqueConstraint(error) ?? '']
    if (sentence === undefined) throw error
    throw new Conflict(sentence)
  }
}
