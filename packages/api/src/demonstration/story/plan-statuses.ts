import type { ActionStatus } from '@muster/metrics'

type Told = readonly [ActionStatus, string]

const begun = (comment: string): Told => ['under_way', comment]
const done = (comment: string): Told => ['done', comment]

/**
 * What the demonstration's agencies say of each action, from its first year on. All of it is made up, to show what a
 * chart looks like; nothing here is what an agency reported.
 */
export const actionStories: Readonly<Record<string, readonly Told[]>> = {
  '1.1': [
    begun('The committee met for the first time and shared out its work.'),
    done('The committee stands. It has agreed how the yearly report is put together.'),
  ],
  '1.2': [done('The guidance went to all states, with a contact in each regional office.')],
  '1.3': [
    begun('The old course was read through with trainers, and a new outline agreed.'),
    done('The new course is open to all federal staff who meet victims.'),
  ],
  '2.1': [
    begun('Awards were made to task forces in each region.'),
    begun('The task forces met with their partners each month.'),
    begun('Peer visits between task forces began.'),
    begun('A common form for joint cases came into use.'),
    begun('Work goes on as planned. A new round of awards is being prepared.'),
    begun('Task forces that end are helped to keep their partners together.'),
  ],
  '2.2': [
    begun('Districts were invited to apply.'),
    begun('Teams were chosen, and staff from all three departments trained together.'),
    done('All teams of the second phase are at work.'),
  ],
  '2.3': [
    begun('Offices compared how they refer people now.'),
    ['not_begun', 'The shared referral could not begin: the offices keep their forms apart.'],
    [
      'dropped',
      'One shared referral for all programs is not pursued any more. Each program now names a contact instead.',
    ],
  ],
  '3.1': [done('States were asked to report from this year on.')],
  '3.2': [
    begun('The totals to be published were agreed.'),
    begun('A first set of totals was checked for small numbers.'),
    begun('Totals were published for the first time, with notes on what they leave out.'),
  ],
  '3.3': [
    ['not_begun', 'Partners were sought, and the question was put to grantees.'],
    begun('A first list of fields was discussed with grantees.'),
    begun('A pilot with a few grantees began.'),
    begun('The pilot went on. Definitions that caused trouble were written anew.'),
  ],
  '3.4': [
    begun('Proposals were asked for.'),
    begun('Studies of two methods began.'),
    begun('First results were discussed with other agencies.'),
    done('The studies have ended, and their reports can be read by all.'),
  ],
  '4.1': [
    begun('The questions of the evaluation were agreed with grantees.'),
    begun('Interviews were held at the first sites.'),
    begun('All sites were visited. The analysis is under way.'),
    begun('A draft of the report is being read by outside experts.'),
  ],
  '4.2': [
    begun('The first group of grants began.'),
    begun('The second group began, and the evaluation with it.'),
    begun('The evaluators visited each site twice.'),
    begun('A first report on the evaluation came out.'),
    begun('The last report is being written.'),
  ],
  '4.3': [
    ['not_begun', 'Staff for this were not found before the end of the year.'],
    begun('A group of survivors and clinicians began to write.'),
    begun('A draft was tried at three sites. It is a year late.'),
    done('The standards were published, and a course on them is open.'),
  ],
  '5.1': [
    begun('Materials in four languages went out.'),
    begun('Materials in six more languages went out.'),
    begun('Posters for hotels and truck stops were tested with survivors.'),
    begun('Materials were renewed after the test.'),
    begun('A short film for health workers was added.'),
  ],
  '5.2': [
    begun('Text messages were tried in one region.'),
    begun('Texting is open in all states. The online directory is being built.'),
    done('Text, chat and the directory are open to all.'),
  ],
  '5.3': [
    begun('The first companies joined.'),
    begun('Courses for airline staff were given in twelve cities.'),
    begun('Rail companies joined.'),
    begun('The course was renewed together with those who took it.'),
    begun('Courses go on. Bus companies have asked for one of their own.'),
  ],
  '5.4': [
    begun('A draft was read by school districts.'),
    done('The guide is published, and free for every school.'),
  ],
  '5.5': [done('The pamphlet was renewed and is handed out with every visa of the kinds concerned.')],
  '6.1': [
    begun('A first course was held in five cities.'),
    begun('The course was changed after an evaluation of the first year.'),
    begun('An online course was added.'),
    begun('Courses for dentists and for emergency staff were added.'),
  ],
  '6.2': [
    begun('The e-Guide was read through with task forces.'),
    done('The e-Guide is renewed. Tailored help can be asked for on one page.'),
  ],
  '6.3': [
    begun('Tribes were asked what training they want.'),
    begun('Courses were held at four places.'),
    begun('Courses on working together across borders of jurisdiction were added.'),
    begun('A course for trainers of the tribes’ own was held.'),
  ],
  '7.1': [
    begun('The first challenge was announced.'),
    begun('The winners of the first challenge began. The second was announced.'),
    begun('The second challenge ended.'),
    done('The last challenge has ended, and what was learned is published.'),
  ],
  '7.2': [
    begun('Meetings were held in rural counties of three states.'),
    begun('Congregations and farm groups took part in a first course.'),
    begun('A toolkit for small communities was tried.'),
    begun('The toolkit is in use. More tribal communities have joined.'),
  ],
  '8.1': [
    begun('Pages on the three kinds of relief were written anew.'),
    begun('Webinars for service providers began.'),
    begun('A short guide for local police was added.'),
    begun('Materials were translated.'),
    begun('Webinars go on each quarter.'),
  ],
  '8.2': [
    begun('Housing providers were asked what they need to know.'),
    begun('A draft was discussed with grantees.'),
    begun('Guidance for shelters came out.'),
    begun('Guidance on longer-term housing is being written.'),
  ],
  '8.3': [
    begun('A letter to the workforce system was drafted.'),
    done('The letter is out, and career centers have been briefed on it.'),
  ],
  '8.4': [
    begun('Legal aid programs were told what they may do for victims.'),
    begun('Help with criminal records began in two states.'),
    done('A network of lawyers who help with criminal records is in place.'),
  ],
}

/** The same of the themes, from FY2013 on. */
export const themeStories: Readonly<Record<string, readonly Told[]>> = {
  '1': [
    ['not_begun', 'The theme came with the final plan, in January 2014.'],
    begun('A forum with survivors was held. What they asked for is in the plans of three offices.'),
    begun('Task forces were asked to name how survivors take part in their work.'),
    begun('Survivors who advise are paid by two more offices.'),
    begun('Survivors took part in writing four of the year’s guides.'),
  ],
  '2': [
    ['not_begun', 'The theme came with the final plan, in January 2014.'],
    begun('Model standards were read by providers in all regions.'),
    begun('The standards were published.'),
    begun('Offices compared what they ask of grantees with the standards.'),
    begun('A list of the least care that a grantee gives is being discussed.'),
  ],
}
