/** The ways to show what is asked for. */
export const views = ['chart', 'map', 'table'] as const
export type View = (typeof views)[number]

/** What the address of a public figure asks for; what is absent is chosen for the reader. */
export interface Asked {
  metric?: string | undefined
  /** By what the totals are to be divided. */
  by?: string | undefined
  /** One of the parts alone. */
  member?: string | undefined
  view?: View | undefined
  /** Fiscal years, the first and the last. */
  from?: number | undefined
  to?: number | undefined
  /** The number of a release that stays the same; the latest if absent. */
  release?: number | undefined
}

/** What each parameter may be: for the page that reads it, and for the store in front of it. */
export const askedFields = {
  metric: /^[a-z][a-z0-9_]{0,79}$/,
  by: /^[a-z][a-z0-9_]{0,79}$/,
  member: /^[A-Za-z0-9_]{1,80}$/,
  view: /^(?:chart|map|table)$/,
  from: /^(?:19|20)\d\d$/,
  to: /^(?:19|20)\d\d$/,
  release: /^[1-9]\d{0,8}$/,
} as const

/** Reads an address. What cannot be meant is taken for absent. */
export function askedIn(parameters: URLSearchParams): Asked {
  const text = (name: keyof typeof askedFields): string | undefined => {
    const given = parameters.get(name) ?? ''
    return askedFields[name].test(given) ? given : undefined
  }
  const number = (name: 'from' | 'to' | 'release') => {
    const given = text(name)
    return given === undefined ? undefined : Number(given)
  }
  return {
    metric: text('metric'),
    by: text('by'),
    member: text('member'),
    view: views.find((view) => view === text('view')),
    from: number('from'),
    to: number('to'),
    release: number('release'),
  }
}
