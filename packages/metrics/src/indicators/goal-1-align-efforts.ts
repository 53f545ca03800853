import { defineIndicator } from './define-indicator.ts'
import { per100, sumOf } from './formula.ts'
import type { Indicator } from './indicator.ts'

/** Indicators for objectives 1 (federal leadership) and 2 (work across agencies). */
export const goal1Indicators: readonly Indicator[] = [
  defineIndicator({
    code: 'ta_requests_answered',
    label: 'Requests for technical assistance that were completed',
    objective: '1',
    why: 'Direction helps only when those who ask for it get an answer.',
    formula: per100(['ta_requests_completed'], ['ta_requests_received']),
    unit: '% of requests received',
    direction: 'up',
    baseline: 76,
    targets: [80, 84, 87, 90],
  }),
  defineIndicator({
    code: 'guidance_products',
    label: 'Guides and training products released',
    objective: '1',
    why: 'Written guidance is how federal direction reaches the field.',
    formula: sumOf('training_products'),
    unit: 'products',
    direction: 'up',
    baseline: 60,
    targets: [72, 84, 96, 108],
  }),
  defineIndicator({
    code: 'task_force_meetings_held',
    label: 'Task force meetings',
    objective: '2',
    why: 'Agencies that meet can plan together.',
    formula: sumOf('task_force_meetings'),
    unit: 'meetings',
    direction: 'up',
    baseline: 96,
    targets: [120, 150, 180, 210],
  }),
  defineIndicator({
    code: 'identified_and_referred',
    label: 'People identified by task forces and referred to services',
    objective: '2',
    why: 'Coordination works when someone whom law enforcement finds reaches a service provider.',
    formula: per100(['victims_referred'], ['victims_identified']),
    unit: '% of people identified',
    direction: 'up',
    baseline: 70,
    targets: [75, 80, 84, 88],
  }),
  defineIndicator({
    code: 'declarations_signed',
    label: 'Declarations that law enforcement signed for T visas',
    objective: '2',
    why: 'A signed declaration shows law enforcement backing a person whom service providers support.',
    formula: sumOf('declarations_signed'),
    unit: 'declarations',
    direction: 'up',
    baseline: 55,
    targets: [70, 90, 115, 140],
  }),
]
