/** Every sentence of the button to leave a page, in one place. */
export const leaveWords = {
  place: 'Leave quickly',
  button: 'Leave this page',
  /** Read out after the label, and seen as a hint where there is a keyboard. */
  keys: 'or press Shift three times',
  pressesLeft: { 2: 'Shift. Press it 2 more times to leave.', 1: 'Shift. Press it 1 more time to leave.' },
  forgotten: 'You stay on this page.',
  leaving: 'Leaving this page.',
  /** Stands in the tab while the other page comes. */
  title: 'Loading',
} as const
