import { rejectionReasonLabels, type CommentState, type RejectionReason } from '@muster/metrics'

/** The sentences of this page: nowhere else, so that they can be told in another language. */
export const words = {
  title: (number: string): string => `Receipt ${number}`,
  sent: 'Your comment has come',
  keep: 'Keep this number, or this page: it is the only way to find out what becomes of your comment. It is asked for nothing else.',
  state: (state: CommentState, reason: RejectionReason | null): string =>
    ({
      held: 'Your comment waits until somebody has read it.',
      published: 'Your comment is published.',
      rejected:
        reason === null
          ? 'Your comment is not published.'
          : `Your comment is not published because it ${rejectionReasonLabels[reason]}.${reason === 'personal' ? ' It was erased.' : ''}`,
    })[state],
  read: 'Read it',
  again: 'Write another comment',
  back: 'Comments on the plan',
} as const
