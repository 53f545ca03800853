import { describe, expect, test } from 'vitest'
import { rules } from '../rules/rulebook.ts'
import { ruleInSpanish } from './rule-in-spanish.ts'
import { spanishMacro } from './spanish-macro.ts'
import { spanishMacroSources } from './spanish-macro-sources.ts'
import { spanishPrivacy } from './spanish-privacy.ts'
import { spanishQuality } from './spanish-quality.ts'
import { everySpanishSource, spanishRules } from './spanish-rules.ts'
import { spanishSources } from './spanish-sources.ts'
import { spanishStructure } from './spanish-structure.ts'
import { spanishUsual } from './spanish-usual.ts'
import { spanishValidity } from './spanish-validity.ts'
import { spanishValues } from './spanish-values.ts'

const families = [
  spanishPrivacy,
  spanishStructure,
  spanishValidity,
  spanishValues,
  spanishQuality,
  spanishUsual,
  spanishMacro,
]

/** What is the same in every language: numbers, codes, names of formats. */
const fixedIn = (text: string) =>
  (text.match(/\b[A-Z]*\d[\w,.-]*\w|\b\d\b|\b(?:NR|NT|CSV|UTF|TX)\b|\.[a-z]{3,}\b|#[A-Z/]+/g) ?? []).sort()

describe('the rules in Spanish', () => {
  test('none is missing, none is left over, and each stands in one family', () => {
    expect(families.flatMap((family) => Object.keys(family)).sort()).toEqual(
      rules.map(({ code }) => code).sort(),
    )
  })

  test('each reason is there, and none that nobody gives any more', () => {
    expect(Object.keys(everySpanishSource).sort()).toEqual(
      [...new Set(rules.map(({ source }) => source))].sort(),
    )
    expect(Object.keys(spanishSources).filter((each) => each in spanishMacroSources)).toEqual([])
  })

  test.each(rules)('$code names the same numbers, codes and formats as in English', (rule) => {
    const { sentence, fix, source } = ruleInSpanish(rule)
    expect(fixedIn(sentence)).toEqual(fixedIn(rule.sentence))
    expect(fixedIn(fix)).toEqual(fixedIn(rule.fix))
    expect(fixedIn(source)).toEqual(fixedIn(rule.source))
  })

  test('no text is that of another rule, unless it is so in English', () => {
    const sentences = Object.values(spanishRules).map(({ sentence }) => sentence)
    expect(new Set(sentences).size).toBe(new Set(rules.map(({ sentence }) => sentence)).size)
    const sources = Object.values(everySpanishSource)
    expect(new Set(sources).size).toBe(sources.length)
  })
})
