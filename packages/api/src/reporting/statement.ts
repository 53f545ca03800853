/**
 * What a certifying person states. After 2 CFR 200.415(a), which asks for a signed certification of reports; the words
 * are Muster's own.
 */
export const certificationStatement =
  'I certify that, to the best of my knowledge, the counts in this report are true, complete and accurate for the ' +
  'award and the quarter named above, and that the report holds no information that could identify a person. I know ' +
  'that false statements may be punished under 18 U.S.C. 1001.'
