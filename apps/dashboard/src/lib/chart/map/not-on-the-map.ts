/** Drawn as squares beside the map: the territories, which are far away, and the District, which is too small to see. */
export const notOnTheMap: readonly string[] = ['DC', 'AS', 'GU', 'MP', 'PR', 'VI']
