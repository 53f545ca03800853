import type { Hotline } from './hotline.ts'

/**
 * The National Human Trafficking Hotline, for the demonstration alone: an installation names its own. Found at
 * humantraffickinghotline.org/about-us/what-we-do (telephone, text, TTY) and usa.gov/report-crime (telephone, text, chat).
 */
export const nationalHotline: Hotline = {
  name: 'National Human Trafficking Hotline',
  phone: '18883737888',
  text: '233733',
  chat: 'https://humantraffickinghotline.org/en/chat',
  tty: '711',
}
