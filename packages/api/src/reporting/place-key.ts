import { stratumKey, type StateCode, type Stratum } from '@muster/metrics'

/** `TX new_clients.gender.male`: which line of a report. */
export const placeKey = ({ state, stratum }: { state: StateCode; stratum: Stratum }): string =>
  `${state} ${stratumKey(stratum)}`
