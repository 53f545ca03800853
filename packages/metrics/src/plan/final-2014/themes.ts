import { planSources, type Origin } from '../origin.ts'
import type { Theme } from '../plan-edition.ts'

const named: Origin = { standing: 'found', source: planSources.statusReport2015 }
const reported: Origin = {
  standing: 'found',
  source: planSources.statusReport2016,
  note: 'From the abstract of the report, in Muster’s words. Owning agencies are not given there.',
}

/** The two overarching themes of the January 2014 Plan. Status reports chart them apart from the objectives. */
export const themes: readonly Theme[] = [
  {
    id: '1',
    title: 'Integration of survivor experiences and input',
    origin: named,
    reported: [
      'A forum heard from survivors about good ways to work with survivor groups (done, FY2014).',
      'Task forces received guidance that asks for survivor input where it fits (done).',
      'A public place for lasting feedback on the quality of services was explored (done).',
      'Stakeholders outside government, survivors among them, are met twice a year (under way).',
      'What survivors have lived through is worked into training and technical assistance (under way).',
    ],
    reportedOrigin: reported,
  },
  {
    id: '2',
    title: 'Standard of care',
    origin: named,
    reported: [
      'Model standards for serving victims and survivors of crime were published (done).',
      'Naming the least care that grant recipients must give was delayed for lack of staff.',
    ],
    reportedOrigin: reported,
  },
]
