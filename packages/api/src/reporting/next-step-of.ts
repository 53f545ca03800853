import { dayInWords } from '../day-in-words.ts'
import type { NextStep } from '../shapes/next-step.ts'
import type { Standing } from '../shapes/standing.ts'

/** How a report stands, and the numbers of its revisions that stand beside the one that is shown. */
export interface StandingNow {
  readonly standing: Standing
  readonly shown: number | null
  /** With the office, which has not decided. */
  readonly waiting: number | null
  readonly official: number | null
}

/** Who reads it. An onlooker sees the reports of an office, and does not decide on them. */
export type NextStepReader = 'grantee' | 'officer' | 'onlooker'

/** How it goes on with a report: in every state, and for everybody, a sentence that says what to do, or what is waited for. */
export function nextStepOf(now: StandingNow, reader: NextStepReader): NextStep {
  if (reader === 'grantee') return forGrantee(now)
  const next = forOfficer(now)
  if (reader === 'officer' || next.ways.length === 0) return next
  const turn = next.turn === 'own' ? 'other' : next.turn
  return { ...next, turn, sentence: 'A program officer of the office decides about it.', ways: [] }
}

function forGrantee(now: StandingNow): NextStep {
  const { standing } = now
  const day = dayInWords(standing.dueOn)
  const beside = besideOf(now, 'your program officer')
  const recall = standing.withOffice ? (['recall'] as const) : []
  switch (standing.state) {
    case 'not_yet_due':
      return {
        turn: 'nobody',
        heading: 'This quarter is not over yet',
        sentence: `Your report is due on ${day}. You can look at the template now, and send your counts when the quarter has ended.`,
        beside,
        ways: ['write'],
      }
    case 'due':
      return {
        turn: 'own',
        heading: standing.late ? 'This report is late' : 'This report is due',
        sentence: standing.late
          ? `It was due on ${day}. Fill in the counts, or say that there is nothing to report, and say why it comes late.`
          : `It is due on ${day}. Fill in the counts, or say that there is nothing to report.`,
        beside,
        ways: ['write'],
      }
    case 'draft':
      return {
        turn: 'own',
        heading: 'This report is a draft',
        sentence:
          'Look through it, and finish what is left to do. Then a certifying official certifies and submits it.',
        beside,
        ways: ['write', 'give_up', 'sign', ...recall],
      }
    case 'submitted':
      return {
        turn: 'other',
        heading: 'This report is with your program officer',
        sentence:
          'You have nothing to do until they accept it, or return it to you with a reason. If you find a mistake, you can correct it now.',
        beside,
        ways: ['write', ...recall],
      }
    case 'returned':
      return {
        turn: 'own',
        heading: 'Your program officer returned this report',
        sentence: 'Correct the counts in the form or in a file, then certify the report again.',
        beside,
        ways: ['write'],
      }
    case 'accepted':
      return {
        turn: 'nobody',
        heading: 'This report is accepted',
        sentence: `You have nothing to do. ${officialWords(standing)} If you find a mistake, you can correct it.`,
        beside,
        ways: ['write'],
      }
  }
}

function forOfficer(now: StandingNow): NextStep {
  const { standing } = now
  const day = dayInWords(standing.dueOn)
  const beside = besideOf(now, 'you')
  switch (standing.state) {
    case 'not_yet_due':
      return {
        turn: 'nobody',
        heading: 'This quarter is not over yet',
        sentence: `The report is due on ${day}.`,
        beside,
        ways: [],
      }
    // A draft is its grantee's own: nothing is in.
    case 'due':
    case 'draft':
      return {
        turn: 'other',
        heading: standing.late ? 'This report is late' : 'Nothing has come in yet',
        sentence: standing.late
          ? `It was due on ${day}. You can remind the grantee from the board.`
          : `The grantee has it to send by ${day}.`,
        beside,
        ways: [],
      }
    case 'submitted':
      return {
        turn: 'own',
        heading: 'This report waits for your decision',
        sentence: 'Accept it, or return it with a reason.',
        beside,
        ways: ['accept', 'return'],
      }
    case 'returned':
      return {
        turn: 'other',
        heading: 'This report is with the grantee',
        sentence: 'They correct it and certify it again. You are told when it comes in.',
        beside,
        ways: [],
      }
    case 'accepted':
      return {
        turn: 'nobody',
        heading: 'This report is accepted',
        sentence: `${officialWords(standing)} If something is wrong with it, you can reopen it.`,
        beside,
        ways: ['reopen'],
      }
  }
}

const officialWords = ({ nothingToReport }: Standing) =>
  nothingToReport
    ? 'It says that there was nothing to report.'
    : 'Its counts are part of the national figures.'

function besideOf(
  { shown, waiting, official }: StandingNow,
  officer: 'you' | 'your program officer',
): string | null {
  const said = [
    ...(waiting === null || waiting === shown
      ? []
      : [
          `Revision ${waiting} is with ${officer} meanwhile. Once this draft is submitted, it takes the place of that one.`,
        ]),
    ...(official === null || official === shown
      ? []
      : [
          `Revision ${official} is accepted, and stays official until ${officer === 'you' ? 'you accept' : `${officer} accepts`} a later one.`,
        ]),
  ]
  return said.length === 0 ? null : said.join(' ')
}
