import type { AppRouter } from '@muster/api'
import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  httpSubscriptionLink,
  isNonJsonSerializable,
  splitLink,
} from '@trpc/client'
import { paths } from './paths.ts'

const url = paths.trpc()

/** The procedures of the api, from the browser. Files travel by themselves; the rest is batched and streamed. */
export const trpc = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (op) => op.type === 'subscription',
      true: httpSubscriptionLink({ url }),
      false: splitLink({
        condition: (op) => isNonJsonSerializable(op.input),
        true: httpLink({ url }),
        false: httpBatchStreamLink({ url }),
      }),
    }),
  ],
})
