import { everyRepairKind, rules } from '@muster/intake'

/** The published sentence of each rule and of each kind of repair, by its code. */
export const ruleSentences: Readonly<Record<string, string>> = Object.fromEntries(
  [...rules, ...everyRepairKind].map(({ code, sentence }) => [code, sentence]),
)
