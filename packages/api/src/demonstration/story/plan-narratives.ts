/**
 * What the demonstration's agencies tell of each objective in words: in the first years and in the later ones. All of it
 * is made up; nothing here is what an agency reported.
 */
export const objectiveStories: Readonly<Record<string, readonly [early: string, later: string]>> = {
  '1': [
    'The departments agreed who leads what, and how they tell each other how far they have come. The committee met each quarter. Guidance went out to states, and the training of federal staff was taken up.\n\nWhat was hard: offices count and report in ways of their own, so that a common picture took longer than planned.',
    'The common calendar of reports is in use, and the committee looks at the same figures as the offices. Most guidance of the first years is out; the work now is to see whether it is used.',
  ],
  '2': [
    'Task forces met with their partners, and offices that fund them compared their terms. Federal teams were prepared in the districts that applied.\n\nReferral to benefits stayed difficult: each program has its own form and its own rules.',
    'Joint cases became more common where a task force has a coordinator of its own. One shared referral to benefits was given up; a named contact in each program takes its place and is easier to keep up.',
  ],
  '3': [
    'Data began to be collected in more places. Definitions differ from program to program, and grantees told us which of them they cannot follow.',
    'The pilot on common fields showed what can be asked of small organizations. Totals on services were published with notes on what they leave out. What is still not known is how common trafficking is; the studies on that have ended, and their methods can be tried.',
  ],
  '4': [
    'The questions of the evaluations were agreed with those who will be evaluated. Standards of care were delayed for lack of staff.',
    'Evaluations have reached all sites. The standards of care were published a year late, after they had been tried. Grantees ask for help to follow them.',
  ],
  '5': [
    'Awareness materials reached more people and in more languages. The hotline began to answer text messages. Transportation companies were the first outside partners to train all of their staff.',
    'More people were found through outreach than in the years before, and more of them wrote than called. Materials were tested with survivors, and some were taken back because of what they said.',
  ],
  '6': [
    'Courses began for health workers, tribal staff and task forces. Many more asked for them than could be served.',
    'Online courses took the place of many meetings. Trainers of the tribes’ own now give courses. What people do differently after a course is asked for three months later.',
  ],
  '7': [
    'The first challenge brought ideas from groups that had not worked with the government before. Rural and faith-based groups were met where they are.',
    'The challenges have ended; two of the ideas are now part of regular programs. The toolkit for small communities is in use in most regions.',
  ],
  '8': [
    'What people have to know about relief and benefits was written in plain words. Housing stayed the service that is missing most often.',
    'Legal help became easier to find. Guidance on housing is out for shelters, and for longer stays it is being written. Waiting lists did not become shorter.',
  ],
}

export const themeNarratives: Readonly<Record<string, readonly [early: string, later: string]>> = {
  '1': [
    'Survivors spoke at a forum about what helps and what harms. Offices began to ask them before a guide is written, and not only after.',
    'Survivors took part in most guides and courses of the year. Paying them for it is still done in different ways, and some offices cannot.',
  ],
  '2': [
    'Standards were discussed with providers, who asked that they leave room for small organizations.',
    'The standards are published. What the least is that a grantee has to give is still under discussion.',
  ],
}
