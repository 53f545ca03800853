import { procedure, router } from '../trpc.ts'
import { exportBoard, exportBoardInput, exportBoardOutput } from '../verbs/export-board.ts'
import { listToRemind, listToRemindInput, listToRemindOutput } from '../verbs/list-to-remind.ts'
import { remindGrantees, remindGranteesInput, remindGranteesOutput } from '../verbs/remind-grantees.ts'
import { showBoard, showBoardInput, showBoardOutput } from '../verbs/show-board.ts'

export const boardRouter = router({
  show: procedure
    .input(showBoardInput)
    .output(showBoardOutput)
    .query(({ ctx, input }) => showBoard(ctx, input)),
  toRemind: procedure
    .input(listToRemindInput)
    .output(listToRemindOutput)
    .query(({ ctx, input }) => listToRemind(ctx, input)),
  remind: procedure
    .input(remindGranteesInput)
    .output(remindGranteesOutput)
    .mutation(({ ctx, input }) => remindGrantees(ctx, input)),
  // It reads, but it writes down that somebody took it away.
  export: procedure
    .input(exportBoardInput)
    .output(exportBoardOutput)
    .mutation(({ ctx, input }) => exportBoard(ctx, input)),
})
