import { stratumKey } from '@muster/metrics'
import type { FigureQuestion } from '../shapes/figure-making.ts'

/** Names a figure: `new_clients.age_group.13_17 state TX program HT FY2017Q1 FY2017Q4`. */
export const figureKey = ({ stratum, level, place, within, first, last }: FigureQuestion): string =>
  [stratumKey(stratum), level, place, within?.level, within?.place, first, last].filter(Boolean).join(' ')
