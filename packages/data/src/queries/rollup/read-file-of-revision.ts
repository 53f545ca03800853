import { and, eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import type { RevisionKey } from '../../saving/load-draft.ts'
import { award, program, revision, upload } from '../../schema/index.ts'
import { beyondScope } from '../../scoping/beyond-scope.ts'
import { withinDrillScope, type DrillScope } from './drill-scope.ts'

/** The bytes of the file that a revision came from; undefined if there is none in the scope, or it was too large to be kept. */
export async function readFileOfRevision(
  db: Database,
  scope: DrillScope,
  { awardId, revisionId }: RevisionKey,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // The wall opens the bytes of no file to anybody: the condition alone holds here.
  const [found] = await beyondScope(db, () =>
    db
      .select({ content: upload.content })
      .from(revision)
      .innerJoin(award, eq(award.id, revision.awardId))
      .innerJoin(program, eq(program.id, award.programId))
      .innerJoin(upload, eq(upload.id, revision.uploadId))
      .where(and(eq(revision.awardId, awardId), eq(revision.id, revisionId), withinDrillScope(scope))),
  )
  return found?.content ?? undefined
}
