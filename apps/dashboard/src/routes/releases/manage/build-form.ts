const statuses = ['preliminary', 'final', 'revised'] as const

export type ReleaseStatus = (typeof statuses)[number]

/** What each status promises of a release's totals, in the order of choice. */
export const statusMeaning: Readonly<Record<ReleaseStatus, string>> = {
  preliminary: 'Some reports are not in yet. A later release will change these totals.',
  final: 'No more reports are awaited for these years.',
  revised: 'Totals of an earlier release are corrected.',
}

export const isReleaseStatus = (text: unknown): text is ReleaseStatus =>
  statuses.some((status) => status === text)

/** Reads the form that builds a release: what is wanted, or a sentence that says what is missing. */
export function readBuildForm(
  form: FormData,
):
  | { problem?: undefined; wanted: { title: string; status: ReleaseStatus } }
  | { problem: { field: 'title' | 'status'; message: string }; title: string } {
  const title = String(form.get('title') ?? '').trim()
  const status = form.get('status')
  if (title === '') {
    return {
      problem: { field: 'title', message: 'Give the release a title, for example “FY2017, first figures”.' },
      title,
    }
  }
  if (title.length > 200) {
    return {
      problem: { field: 'title', message: 'The title is too long. Use at most 200 characters.' },
      title,
    }
  }
  if (!isReleaseStatus(status)) {
    return { problem: { field: 'status', message: 'Choose what kind of release this is.' }, title }
  }
  return { wanted: { title, status } }
}
