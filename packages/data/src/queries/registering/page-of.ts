/** A page of a list that is searched. */
export interface PageOf {
  /** Part of a name or number, as somebody typed it; empty for all. */
  search: string
  /** How many come before this page. */
  from: number
  /** How many fit on it. */
  most: number
}

/** The pattern of `like` for texts that contain `search`, whose own `%` and `_` mean themselves. */
export const containing = (search: string): string =>
  `%${search.trim().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
