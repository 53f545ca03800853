import { spanishMacro } from './spanish-macro.ts'
import { spanishMacroSources } from './spanish-macro-sources.ts'
import { spanishPrivacy } from './spanish-privacy.ts'
import { spanishQuality } from './spanish-quality.ts'
import type { SpanishRule } from './spanish-rule.ts'
import { spanishSources } from './spanish-sources.ts'
import { spanishStructure } from './spanish-structure.ts'
import { spanishUsual } from './spanish-usual.ts'
import { spanishValidity } from './spanish-validity.ts'
import { spanishValues } from './spanish-values.ts'

/** What each rule says of itself in Spanish, by its code. */
export const spanishRules: Readonly<Record<string, SpanishRule>> = {
  ...spanishPrivacy,
  ...spanishStructure,
  ...spanishValidity,
  ...spanishValues,
  ...spanishQuality,
  ...spanishUsual,
  ...spanishMacro,
}

/** Why there is a rule, in Spanish, by the English. */
export const everySpanishSource: Readonly<Record<string, string>> = {
  ...spanishSources,
  ...spanishMacroSources,
}
