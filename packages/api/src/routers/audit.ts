import { procedure, router } from '../trpc.ts'
import { exportAuditRows, exportAuditRowsInput, exportAuditRowsOutput } from '../verbs/export-audit-rows.ts'
import { searchAudit, searchAuditInput, searchAuditOutput } from '../verbs/search-audit.ts'
import { verifyRecord, verifyRecordInput, verifyRecordOutput } from '../verbs/verify-record.ts'

export const auditRouter = router({
  search: procedure
    .input(searchAuditInput)
    .output(searchAuditOutput)
    .query(({ ctx, input }) => searchAudit(ctx, input)),
  // A mutation, because it leaves a trace of itself.
  exportRows: procedure
    .input(exportAuditRowsInput)
    .output(exportAuditRowsOutput)
    .mutation(({ ctx, input }) => exportAuditRows(ctx, input)),
  verify: procedure
    .input(verifyRecordInput)
    .output(verifyRecordOutput)
    .query(({ ctx, input }) => verifyRecord(ctx, input)),
})
