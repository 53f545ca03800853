import { m } from '#lib/paraglide/messages.js'

/** What the page on browsing safely says, part by part. */
export const safetyParts = () => [
  {
    title: m.safety_button_title(),
    lines: [m.safety_button_1(), m.safety_button_2(), m.safety_button_3(), m.safety_button_4()],
  },
  { title: m.safety_not_title(), lines: [m.safety_not_1(), m.safety_not_2(), m.safety_not_3()] },
  {
    title: m.safety_can_title(),
    lines: [m.safety_can_1(), m.safety_can_2(), m.safety_can_3(), m.safety_can_4(), m.safety_can_5()],
  },
  { title: m.safety_keeps_title(), lines: [m.safety_keeps_1(), m.safety_keeps_2(), m.safety_keeps_3()] },
]
