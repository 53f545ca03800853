import type { EarlierExplanation, ExplanationRecord, FindingRecord, NewFinding } from '@muster/data'
import type { ExplanationGroup } from '../shapes/explanation.ts'
import { needsExplanation } from './needs-explanation.ts'

type Said = Pick<ExplanationRecord, 'code' | 'subject' | 'text'>
type Earlier = Pick<EarlierExplanation, 'code' | 'subject' | 'text' | 'quarter'>

/**
 * What asks for an explanation, rule by rule in the order of the findings; what was said of it; and what was said of the
 * same in an earlier quarter. Explanations of what is no longer found are left out.
 */
export function explanationsOf(
  findings: readonly FindingRecord[],
  said: readonly Said[],
  earlier: readonly Earlier[],
): ExplanationGroup[] {
  const texts = new Map(said.map((each) => [keyOf(each), each.text]))
  const offers = new Map(earlier.map(({ text, quarter, ...place }) => [keyOf(place), { text, quarter }]))
  const slot = (code: string, subject: string) => ({
    said: texts.get(keyOf({ code, subject })) ?? null,
    offered: offers.get(keyOf({ code, subject })) ?? null,
  })
  return [...Map.groupBy(findings.filter(needsExplanation), ({ code }) => code)].map(([code, own]) => {
    const subjects = new Set(own.flatMap(({ subject }) => subject ?? []))
    return {
      code,
      findings: own,
      whole: slot(code, ''),
      each: [...subjects].map((subject) => ({ subject, ...slot(code, subject) })),
      missing: countNotExplained(own, said),
    }
  })
}

/** How many findings ask for an explanation and have none. */
export function countNotExplained(
  findings: readonly Pick<NewFinding, 'code' | 'severity' | 'subject'>[],
  said: readonly Said[],
): number {
  const keys = new Set(said.map(keyOf))
  const isSaid = (code: string, subject: string) => keys.has(keyOf({ code, subject }))
  return findings
    .filter(needsExplanation)
    .filter(({ code, subject }) => !isSaid(code, '') && !isSaid(code, subject ?? '')).length
}

// A code has no space in it.
const keyOf = ({ code, subject }: { code: string; subject: string }) => `${code} ${subject}`
