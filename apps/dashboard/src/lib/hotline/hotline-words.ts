import type { WayToReach } from './ways-to-reach.ts'

/** Every sentence of the band with the hotline, in one place. */
export const hotlineWords = {
  label: 'Help for people in need',
  need: 'Need help?',
  wayTo: {
    phone: (number: string) => `Call ${number}`,
    text: (number: string) => `Text ${number}`,
    tty: (number: string) => `TTY ${number}`,
    chat: () => 'Chat',
  } satisfies Record<WayToReach['kind'], (number: string) => string>,
  findHelp: 'Find help',
  emergency: 'In danger now? Call 911.',
  /** What the other button does not do. */
  leaving: 'Leaving does not erase your history',
  demonstration: (name: string) =>
    `This demonstration is not the ${name}. The numbers are real: please do not try them out.`,
} as const
