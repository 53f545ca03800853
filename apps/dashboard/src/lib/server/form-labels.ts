import { formFor, parseFiscalQuarter, stratumKey, stratumLabel, type ProgramKind } from '@muster/metrics'

/** The labels of all lines that a form asks for, by their keys. Made here, so that no browser loads the dictionary. */
export function formLabels(program: ProgramKind, quarter: string): Record<string, string> {
  const parsed = parseFiscalQuarter(quarter)
  if (parsed === undefined) return {}
  return Object.fromEntries(formFor(program, parsed).map((line) => [stratumKey(line), stratumLabel(line)]))
}
