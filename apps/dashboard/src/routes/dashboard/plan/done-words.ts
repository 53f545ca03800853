/**
 * What a page says after something was entered; `done` is what the address carries: `action-5.2-FY2016`,
 * `objective-5-FY2016-narrative`. Undefined for anything else.
 */
export function doneInWords(done: string | null): string | undefined {
  const [, kind = '', id = '', year = '', narrative] =
    /^(action|theme|objective)-(\d{1,2}(?:\.\d{1,2})?)-(FY\d{4}|beyond)(-narrative)?$/.exec(done ?? '') ?? []
  if (kind === '') return undefined
  const when = year === 'beyond' ? 'the time after the plan' : year
  return narrative === undefined
    ? `The status of ${kind} ${id} for ${when} is entered.`
    : `What was done for ${kind} ${id} in ${when} is saved.`
}
