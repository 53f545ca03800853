import { countOf, formatCount } from '#lib/words/count-in-words.ts'
import type { AskingPart } from './part-of-upload.ts'

/** What a file would do to a draft: `Your file changes 3 of its values and adds 12. 4 lines stay as they are.` */
export function draftSentence(draft: AskingPart['draft']): string {
  const { different, overwritten, stays, isNews, nothingToReport } = draft
  const added = different - overwritten
  const adds = added > 0 ? [`adds ${overwritten > 0 ? formatCount(added) : countOf(added, 'value')}`] : []
  const changes = overwritten > 0 ? [`changes ${countOf(overwritten, 'value')}`] : []
  return [
    ...(isNews ? ['The draft has changed since you looked at it.'] : []),
    ...(nothingToReport
      ? ['The draft says that there is nothing to report; that would no longer stand.']
      : []),
    `Your file ${[...changes, ...adds].join(' and ')}.`,
    ...(stays > 0
      ? [`${countOf(stays, 'line')} of the draft ${stays === 1 ? 'stays as it is' : 'stay as they are'}.`]
      : []),
  ].join(' ')
}
