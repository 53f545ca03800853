import { paths } from '#lib/paths.ts'
import { countOf, formatCount } from '#lib/words/count-in-words.ts'
import type { ReportShown } from './report-shown.ts'

/** One part of a report that is being written. */
export interface ReportTask {
  key: 'counts' | 'mend' | 'explain' | 'words'
  label: string
  href: string
  /** How far it has come, in words. */
  state: string
  standing: 'done' | 'open' | 'optional'
}

type Draft = Pick<
  ReportShown,
  'awardNumber' | 'quarter' | 'lines' | 'findings' | 'explanations' | 'notExplained' | 'own'
>

/** What a draft is made of, in the order in which it is done. The signature comes after it. */
export function tasksOf(report: Draft): ReportTask[] {
  const { awardNumber, quarter, own } = report
  const place = [awardNumber, quarter] as const
  if (own.kind === 'nothing_to_report') return [wordsTask(place, own)]
  const answered = report.lines.filter(({ answer }) => answer !== null).length
  const errors = report.findings.filter(({ severity }) => severity === 'error').length
  return [
    {
      key: 'counts',
      label: 'Fill in the counts',
      href: paths.reportForm(...place),
      state: `${formatCount(answered)} of ${countOf(report.lines.length, 'line')} answered`,
      standing: answered === 0 ? 'open' : 'done',
    },
    ...(errors === 0
      ? []
      : [
          {
            key: 'mend',
            label: 'Mend what is wrong',
            href: paths.reportForm(...place),
            state: countOf(errors, 'thing'),
            standing: 'open',
          } as const,
        ]),
    ...(report.explanations.length === 0
      ? []
      : [
          {
            key: 'explain',
            label: 'Explain what is unusual',
            href: '#explain',
            state:
              report.notExplained === 0
                ? 'Everything is explained'
                : `${countOf(report.notExplained, 'thing')} left`,
            standing: report.notExplained === 0 ? 'done' : 'open',
          } as const,
        ]),
    wordsTask(place, own),
  ]
}

type Place = readonly [string, string]

function wordsTask(place: Place, { narratives }: ReportShown['own']): ReportTask {
  const told = narratives.filter(({ text }) => text !== null).length
  return {
    key: 'words',
    label: 'Tell it in words',
    href: paths.reportNarrative(...place),
    state: `${told} of ${narratives.length} answered`,
    standing: told === narratives.length ? 'done' : 'optional',
  }
}

/** Whether nothing keeps a draft from being certified. */
export const isReady = (tasks: readonly ReportTask[]): boolean =>
  tasks.every(({ standing }) => standing !== 'open')
