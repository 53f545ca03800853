import type { Rule } from '../rules/rule.ts'
import { everySpanishSource, spanishRules } from './spanish-rules.ts'

/**
 * A rule with its words in Spanish; a test holds that each has them. It has a door of its own: browsers check files with
 * the rules alone.
 */
export function ruleInSpanish(rule: Rule): Rule {
  const words = spanishRules[rule.code]
  const source = everySpanishSource[rule.source]
  if (words === undefined || source === undefined) throw new Error(`${rule.code} has no words in Spanish.`)
  return { ...rule, ...words, source }
}
