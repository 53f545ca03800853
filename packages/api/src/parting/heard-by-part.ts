import type { Finding, Hearing } from '@muster/intake'
import { isAboutAnswers } from '@muster/intake'
import type { FiscalQuarter } from '@muster/metrics'

/** So many findings of one part are kept; of a part that is refused, people read the first few. */
const mostKept = 50

/** What was heard of one part of a file while its rows were read. */
export interface HeardPart {
  /** As far as it can be read: what the file says of its award may be wrong. */
  readonly award: string
  readonly quarter: FiscalQuarter | null
  errors: number
  /** Spreadsheet rows that have an error. */
  readonly rows: number[]
  /** Errors first come, first kept; beside them what else was said of how rows are written. */
  readonly findings: Finding[]
}

export const partKey = (award: string, quarter: FiscalQuarter | null): string => `${award} ${quarter ?? ''}`

/**
 * Sorts what rules say of a file by the report that they speak of. What they say of answers is left out: each part is asked
 * for that again, by itself.
 */
export class HeardByPart {
  readonly #parts = new Map<string, HeardPart>()
  #ofWholeFile = false

  readonly hear: Hearing = (rule, about, tell) => {
    if (isAboutAnswers(rule.code) && mayWait(rule.code)) return
    if (rule.severity === 'error' && (about === undefined || rule.tier === 'S' || rule.tier === 'P'))
      this.#ofWholeFile = true
    if (about === undefined || this.#ofWholeFile) return
    const part = this.#partOf(about)
    if (rule.severity === 'error') part.errors += 1
    const isFull = part.findings.length >= mostKept
    if (isFull && rule.severity !== 'error') return
    const finding = tell()
    if (finding.severity === 'error' && finding.row !== null && part.rows.at(-1) !== finding.row)
      part.rows.push(finding.row)
    if (!isFull) part.findings.push(finding)
  }

  /** Whether an error concerns the file and not one of its parts: no table, its headings, or what may say who a person is. */
  get isWholeFileWrong(): boolean {
    return this.#ofWholeFile
  }

  get parts(): ReadonlyMap<string, HeardPart> {
    return this.#parts
  }

  #partOf({ award, quarter }: { award: string; quarter: FiscalQuarter | null }): HeardPart {
    const key = partKey(award, quarter)
    const known = this.#parts.get(key)
    if (known !== undefined) return known
    const part = { award, quarter, errors: 0, rows: [], findings: [] }
    this.#parts.set(key, part)
    return part
  }
}

/** A line that stands twice is not seen any more when its report is judged: it is the one error that must be heard now. */
const mayWait = (code: string) => code !== 'V208'
