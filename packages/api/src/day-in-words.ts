const days = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/** `October 30, 2017`, of an ISO date. */
export const dayInWords = (day: string): string => days.format(new Date(`${day}T00:00:00Z`))
