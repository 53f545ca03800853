import { currentEditionId, findPlanEdition } from '@muster/metrics'
import { originInWords } from '../../../plan/edition-page.ts'

/** What public abstracts of status reports say was done for each theme, by its number, with where it was read. */
export function reportedOfThemes(): Readonly<Record<string, { lines: readonly string[]; origin: string }>> {
  const themes = findPlanEdition(currentEditionId)?.themes ?? []
  return Object.fromEntries(
    themes.map(({ id, reported, reportedOrigin }) => [
      id,
      { lines: reported, origin: originInWords(reportedOrigin) },
    ]),
  )
}
