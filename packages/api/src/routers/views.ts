import { procedure, router } from '../trpc.ts'
import { changeView, changeViewInput } from '../verbs/change-view.ts'
import { homeView, homeViewOutput, setHomeView, setHomeViewInput } from '../verbs/home-view.ts'
import { listViews, listViewsOutput } from '../verbs/list-views.ts'
import { removeView, removeViewInput } from '../verbs/remove-view.ts'
import { saveView, saveViewInput, saveViewOutput } from '../verbs/save-view.ts'

export const viewsRouter = router({
  list: procedure.output(listViewsOutput).query(({ ctx }) => listViews(ctx)),
  save: procedure
    .input(saveViewInput)
    .output(saveViewOutput)
    .mutation(({ ctx, input }) => saveView(ctx, input)),
  change: procedure.input(changeViewInput).mutation(({ ctx, input }) => changeView(ctx, input)),
  remove: procedure.input(removeViewInput).mutation(({ ctx, input }) => removeView(ctx, input)),
  setHome: procedure.input(setHomeViewInput).mutation(({ ctx, input }) => setHomeView(ctx, input)),
  home: procedure.output(homeViewOutput).query(({ ctx }) => homeView(ctx)),
})
