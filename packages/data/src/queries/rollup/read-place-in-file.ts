import type { StateCode, Stratum } from '@muster/metrics'
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../../database.ts'
import type { RevisionKey } from '../../saving/load-draft.ts'
import { answerOfSaid } from '../../saving/said-of-answer.ts'
import type { Answer } from '../../saving/save-observations.ts'
import { award, observationBlock, program, revision, stratum, upload } from '../../schema/index.ts'
import { saidOf } from '../said-of.ts'
import { withinDrillScope, type DrillScope } from './drill-scope.ts'

const block = alias(observationBlock, 'block')

export interface PlaceInFile {
  answer: Answer
  note: string | null
  revisionNumber: number
  /** Null: the line was typed into the form. */
  file: {
    name: string
    sha256: string
    /** What intake read it as, for example `utf-8`. */
    encoding: string
    /** ISO moment. */
    uploadedAt: string
    /** The header is row 1. Which column a value stood in is not kept: the layout of the file says it. */
    row: number
  } | null
}

/** Where a value of a revision came from. Undefined if the revision says nothing of it, or is not in the scope. */
export async function readPlaceInFile(
  db: Database,
  scope: DrillScope,
  { awardId, revisionId, stratum: of, state }: RevisionKey & { stratum: Stratum; state: StateCode },
): Promise<PlaceInFile | undefined> {
  const at = sql`array_position(${block.stratumIds}, ${stratum.id})`
  const [found] = await db
    .select({
      said: sql<string | number>`${saidOf(stratum.id)}`,
      note: sql<string | null>`${block.notes}[${at}]`,
      row: sql<number | null>`${block.sourceRows}[${at}]`,
      revisionNumber: revision.number,
      name: upload.fileName,
      sha256: upload.sha256,
      encoding: upload.encoding,
      uploadedAt: upload.uploadedAt,
    })
    .from(revision)
    .innerJoin(award, eq(award.id, revision.awardId))
    .innerJoin(program, eq(program.id, award.programId))
    .innerJoin(
      block,
      and(eq(block.awardId, revision.awardId), eq(block.revisionId, revision.id), eq(block.state, state)),
    )
    .innerJoin(
      stratum,
      and(
        eq(stratum.metric, of.metric),
        eq(stratum.breakdown, of.breakdown),
        eq(stratum.category, of.category),
      ),
    )
    .leftJoin(upload, eq(upload.id, revision.uploadId))
    .where(
      and(eq(revision.awardId, awardId), eq(revision.id, revisionId), withinDrillScope(scope), isNotNull(at)),
    )
  if (found === undefined) return undefined
  const { said, note, row, revisionNumber, name, sha256, encoding, uploadedAt } = found
  const isInFile =
    row !== null && name !== null && sha256 !== null && encoding !== null && uploadedAt !== null
  return {
    answer: answerOfSaid(Number(said)),
    note,
    revisionNumber,
    file: isInFile ? { name, sha256, encoding, uploadedAt, row } : null,
  }
}
