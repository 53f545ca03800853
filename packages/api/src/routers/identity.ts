import { procedure, router } from '../trpc.ts'
import { whoAmI, whoAmIOutput } from '../verbs/who-am-i.ts'
import { demonstrationPeople, demonstrationPeopleOutput } from '../verbs/demonstration-people.ts'

export const identityRouter = router({
  me: procedure.output(whoAmIOutput).query(({ ctx }) => whoAmI(ctx)),
  demonstrationPeople: procedure
    .output(demonstrationPeopleOutput)
    .query(({ ctx }) => demonstrationPeople(ctx)),
})
