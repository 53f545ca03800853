import { defineIndicator } from './define-indicator.ts'
import { per100, sumOf } from './formula.ts'
import type { Indicator } from './indicator.ts'

/** Indicators for objectives 3 (baseline knowledge) and 4 (effective responses). */
export const goal2Indicators: readonly Indicator[] = [
  defineIndicator({
    code: 'trafficking_type_known',
    label: 'New clients whose type of trafficking is known',
    objective: '3',
    why: 'Baseline knowledge begins with knowing what happened to the people who are served.',
    formula: per100(
      [
        'new_clients.trafficking_type.sex',
        'new_clients.trafficking_type.labor',
        'new_clients.trafficking_type.sex_and_labor',
      ],
      ['new_clients'],
    ),
    unit: '% of new clients',
    direction: 'up',
    baseline: 86,
    targets: [88, 90, 92, 94],
  }),
  defineIndicator({
    code: 'age_unknown',
    label: 'New clients whose age was not reported or not tracked',
    objective: '3',
    why: 'Gaps in what is recorded are gaps in what is known.',
    formula: per100(
      ['new_clients.age_group.not_reported', 'new_clients.age_group.not_tracked'],
      ['new_clients'],
    ),
    unit: '% of new clients',
    direction: 'down',
    baseline: 9,
    targets: [8, 7, 6, 5],
  }),
  defineIndicator({
    code: 'assessments_done',
    label: 'Learning assessments completed',
    objective: '3',
    why: 'Without an assessment nobody knows whether a training taught anything.',
    formula: sumOf('assessments_completed'),
    unit: 'assessments',
    direction: 'up',
    baseline: 9000,
    targets: [12000, 15000, 18000, 21000],
  }),
  defineIndicator({
    code: 'satisfied_with_services',
    label: 'Client surveys with a positive answer',
    objective: '4',
    why: 'Those who were served know best whether a response was effective.',
    formula: per100(['surveys_positive'], ['surveys_returned']),
    unit: '% of surveys returned',
    direction: 'up',
    baseline: 80,
    targets: [82, 84, 86, 88],
  }),
  defineIndicator({
    code: 'survivors_consulted',
    label: 'Consultations with survivors',
    objective: '4',
    why: 'Responses get better when survivors help to shape them.',
    formula: sumOf('survivor_consultations'),
    unit: 'consultations',
    direction: 'up',
    baseline: 150,
    targets: [220, 300, 400, 500],
  }),
]
