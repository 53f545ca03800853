/**
 * What a certifying person states: after the closing line of the federal performance progress report ("to the best of
 * my knowledge and belief … correct and complete"), and that no person can be found in the report.
 */
export const certificationStatement =
  'I certify that, to the best of my knowledge and belief, this report is correct and complete for the award and the ' +
  'quarter named above, and that it holds no information that could identify a person.'
