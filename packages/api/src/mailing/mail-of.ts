import {
  readDigest,
  type ClaimedInvitation,
  type ClaimedMail,
  type ClaimedNotification,
  type Digest,
  type Role,
  type Store,
} from '@muster/data'
import type { Instant } from '../context.ts'
import { dayOf } from '../clock.ts'
import { dayInWords } from '../day-in-words.ts'
import { invitationAddress } from '../identity/invitation-token.ts'
import type { Settings } from '../settings.ts'
import { addressOf, pageOf, pages } from './addresses.ts'
import type { Mail } from './mailer.ts'
import { wordsOf } from './words-of.ts'

const roleWords: Readonly<Record<Role, string>> = {
  reporter: 'a reporter',
  certifying_official: 'a certifying official',
  program_officer: 'a program officer',
  office_administrator: 'an office administrator',
  data_steward: 'a data steward',
  system_administrator: 'a system administrator',
}

/** The mail of something that was taken up to be sent; undefined if there is nothing to say any more. */
export async function mailOf(
  claimed: ClaimedMail,
  { store, settings, now }: { store: Store; settings: Settings; now: Instant },
): Promise<Mail | undefined> {
  if (claimed.of === 'invitation') return invitationMail(claimed, settings)
  if (claimed.kind !== 'digest') return newsMail(claimed, settings)
  // The numbers are those of now: a mail that was held up would otherwise ask for what is done.
  const digest = await readDigest(store.db, claimed.userId, dayOf(now))
  return digest.waiting + digest.late === 0 ? undefined : digestMail(claimed, digest, settings)
}

function newsMail(claimed: ClaimedNotification, settings: Settings): Mail {
  const { happened, next } = wordsOf(claimed)
  return {
    key: `notification-${claimed.id}`,
    to: claimed.email,
    subject: happened,
    text: letter(`${happened}.`, `${next}\n${addressOf(settings, pageOf(claimed))}`, preferences(settings)),
  }
}

const reports = (number: number, one: string, more: string): string[] =>
  number === 0 ? [] : [number === 1 ? `1 report ${one}` : `${number} reports ${more}`]

function digestMail(claimed: ClaimedNotification, { waiting, late }: Digest, settings: Settings): Mail {
  const parts = [
    ...reports(waiting, 'waits for your review', 'wait for your review').map(
      (what) => `${what}:\n${addressOf(settings, pages.review())}`,
    ),
    ...reports(late, 'is late', 'are late').map((what) => `${what}:\n${addressOf(settings, pages.board())}`),
  ]
  return {
    key: `notification-${claimed.id}`,
    to: claimed.email,
    subject: wordsOf(claimed).happened,
    text: letter(...parts, preferences(settings)),
  }
}

function invitationMail(
  { id, email, role, placeName, expiresAt }: ClaimedInvitation,
  settings: Settings,
): Mail {
  const place = placeName === null ? '' : ` for ${placeName}`
  return {
    // An invitation that is sent again has another end, and is another mail.
    key: `invitation-${id}-${Date.parse(expiresAt)}`,
    to: email,
    subject: 'You are invited to Muster',
    text: letter(
      `You are invited to Muster as ${roleWords[role]}${place}.`,
      `Open this link to take up the invitation. It works once, until the end of ${dayInWords(dayOf(expiresAt))}:\n` +
        invitationAddress(settings, id),
      'The link is for you alone: do not pass it on. If you did not expect this mail, you need not do anything.',
    ),
  }
}

const preferences = (settings: Settings): string =>
  `You get this mail because of your role in Muster. Choose which mail you want:\n${addressOf(settings, pages.preferences())}`

const letter = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`
