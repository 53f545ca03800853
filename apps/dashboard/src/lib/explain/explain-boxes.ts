import type { ExplanationGroup, Said, Unusual } from './explanation-group.ts'

/** Where somebody writes an explanation. */
export interface ExplainBox {
  /** Of the field on the page. */
  id: string
  code: string
  /** Empty: of all findings of the rule. */
  subject: string
  said: string
  offered: Said['offered']
}

export interface BoxOfSubject extends ExplainBox {
  /** The first finding about this subject. */
  finding: Unusual
}

export interface BoxesOfGroup {
  /** One answer for everything that the rule found; its only answer if there is nothing to tell apart. */
  together: ExplainBox
  /** Or an answer for each subject; none where there is one subject only. */
  each: readonly BoxOfSubject[]
}

/** More of them one by one help nobody: the others are explained together. */
export const mostApart = 20

/**
 * The fields in which a group is explained. One finding, or several about one subject, have a single field, which keeps
 * the answer under its subject, so that it is offered again next quarter even if more is found then.
 */
export function boxesOf({ code, findings, whole, each }: ExplanationGroup): BoxesOfGroup {
  const [only, ...others] = each
  const isOne =
    only !== undefined && others.length === 0 && findings.every(({ subject }) => subject === only.subject)
  if (isOne && whole.said === null) return { together: boxOf(code, only.subject, only), each: [] }
  const apart = isOne && only.said === null ? [] : each
  return {
    together: boxOf(code, '', whole),
    each: apart.slice(0, mostApart).flatMap((one) => {
      const finding = findings.find(({ subject }) => subject === one.subject)
      return finding === undefined ? [] : [{ ...boxOf(code, one.subject, one), finding }]
    }),
  }
}

const boxOf = (code: string, subject: string, { said, offered }: Said): ExplainBox => ({
  // The same field has the same id, whatever else is found: what was typed into it is put back by it.
  id: `explain-${`${code} ${subject}`.trim().replaceAll(/[^\w.]/g, '-')}`,
  code,
  subject,
  said: said ?? '',
  // What is said already need not be offered.
  offered: offered?.text === said ? null : offered,
})
