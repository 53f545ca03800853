import { procedure, router } from '../trpc.ts'
import { askForListing, askForListingInput, askForListingOutput } from '../verbs/ask-for-listing.ts'
import { confirmListing, confirmListingInput, confirmListingOutput } from '../verbs/confirm-listing.ts'
import { decideListing, decideListingInput, decideListingOutput } from '../verbs/decide-listing.ts'
import { myListings, myListingsOutput } from '../verbs/my-listings.ts'
import { reviewListings, reviewListingsOutput } from '../verbs/review-listings.ts'
import { withdrawListing, withdrawListingInput, withdrawListingOutput } from '../verbs/withdraw-listing.ts'

export const directoryRouter = router({
  mine: procedure.output(myListingsOutput).query(({ ctx }) => myListings(ctx)),
  ask: procedure
    .input(askForListingInput)
    .output(askForListingOutput)
    .mutation(({ ctx, input }) => askForListing(ctx, input)),
  confirm: procedure
    .input(confirmListingInput)
    .output(confirmListingOutput)
    .mutation(({ ctx, input }) => confirmListing(ctx, input)),
  withdraw: procedure
    .input(withdrawListingInput)
    .output(withdrawListingOutput)
    .mutation(({ ctx, input }) => withdrawListing(ctx, input)),
  review: procedure.output(reviewListingsOutput).query(({ ctx }) => reviewListings(ctx)),
  decide: procedure
    .input(decideListingInput)
    .output(decideListingOutput)
    .mutation(({ ctx, input }) => decideListing(ctx, input)),
})
