import { paths } from '#lib/paths.ts'
import type { SubjectView } from '#lib/plan/plan-views.ts'
import { subjectName, yearInSentence } from '#lib/plan/plan-words.ts'

interface Progress {
  objectives: readonly { actions: readonly SubjectView[] }[]
  themes: readonly { subject: SubjectView }[]
}

/** What the reader may enter and nobody has: a link for each action or theme and year, the earliest first. */
export function missingEntries({ objectives, themes }: Progress): { href: string; label: string }[] {
  const subjects = [
    ...objectives.flatMap(({ actions }) => actions),
    ...themes.map(({ subject }) => subject),
  ].filter(({ speaking }) => speaking.as !== null)
  const missing = subjects.flatMap((subject) =>
    subject.marks
      .filter(({ mark }) => mark === 'missing')
      .map(({ year }) => ({
        year,
        href: paths.planEntry(subject.kind, subject.id, year),
        label: `${subjectName(subject)} in ${yearInSentence(year)}`,
      })),
  )
  return missing
    .toSorted((one, other) => (one.year < other.year ? -1 : Number(one.year > other.year)))
    .map(({ href, label }) => ({ href, label }))
}
