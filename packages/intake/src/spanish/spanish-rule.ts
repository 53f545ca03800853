/** What a rule says of itself, in Spanish. Its source is worded by `spanishSources`. */
export interface SpanishRule {
  readonly sentence: string
  readonly fix: string
}
