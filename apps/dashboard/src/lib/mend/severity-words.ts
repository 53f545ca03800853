import type { Finding } from '@muster/intake'

/** What a severity asks of a person. */
export const severityWords: Readonly<Record<Finding['severity'], string>> = {
  error: 'Must be fixed',
  warning: 'Please look at this',
  info: 'Good to know',
}

/** What a privacy rule found: it stays in this browser, and is shown to nobody else. */
export const isPersonal = ({ code }: Finding): boolean => code.startsWith('P')
