/** The size that the outlines of the atlas are drawn for: they are projected already (Albers, Alaska and Hawaii moved in). */
export const mapSize = { width: 975, height: 610 } as const
