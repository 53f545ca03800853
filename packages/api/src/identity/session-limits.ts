// How long sessions last, in seconds of real time.

/** A session that is not used ends. The page warns 2½ minutes before. */
export const idleSeconds = 15 * 60

/** How often using a session moves its end: not with every request. */
export const refreshSeconds = 30

/** However much it is used, a session ends; a trigger of the table holds it too. */
export const latestSeconds = 12 * 3600

/** For how long a proof of who somebody is counts as fresh. */
export const provenSeconds = 5 * 60
