import type { Tone } from '#lib/design/tone.ts'

/** How a report stands on the board, in the code of the api. */
export type BoardStanding =
  'late' | 'missing' | 'returned' | 'submitted' | 'accepted' | 'nothing_to_report' | 'not_yet_due'

interface Said {
  word: string
  /** One sign for the eye, beside the word and the color. */
  sign: string
  tone: Tone
  /** What it means, for the legend. */
  meaning: string
}

/** The words of the board, what needs attention first. */
export const boardWords: Readonly<Record<BoardStanding, Said>> = {
  late: { word: 'Late', sign: '!', tone: 'bad', meaning: 'It was due, and has not come in' },
  missing: { word: 'Not in yet', sign: '○', tone: 'warn', meaning: 'It can come in until its due day' },
  returned: {
    word: 'Returned',
    sign: '↩',
    tone: 'warn',
    meaning: 'You sent it back, and it has not come again',
  },
  submitted: { word: 'To review', sign: '●', tone: 'active', meaning: 'It came in, and waits for review' },
  accepted: { word: 'Accepted', sign: '✓', tone: 'good', meaning: 'It came in, and counts' },
  nothing_to_report: {
    word: 'Nothing to report',
    sign: '∅',
    tone: 'good',
    meaning: 'The grantee attests that there was nothing to count',
  },
  not_yet_due: { word: 'Not due yet', sign: '·', tone: 'neutral', meaning: 'The quarter is not over' },
}

const codes: readonly BoardStanding[] = [
  'late',
  'missing',
  'returned',
  'submitted',
  'accepted',
  'nothing_to_report',
  'not_yet_due',
]

/** To choose from and for the legend, in the same order. */
export const boardStandings: readonly ({ code: BoardStanding } & Said)[] = codes.map((code) => ({
  code,
  ...boardWords[code],
}))

/** Whether its grantee can be reminded: it is owed now, and not in. */
export const isOwedNow = (shown: BoardStanding): boolean =>
  shown === 'late' || shown === 'missing' || shown === 'returned'
