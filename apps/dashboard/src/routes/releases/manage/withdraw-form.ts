/** Reads the form that withdraws a release: what is wanted, or a sentence that says what is missing. */
export function readWithdrawForm(
  form: FormData,
):
  | { withdrawProblem?: undefined; wanted: { number: number; reason: string } }
  | { withdrawProblem: { field: 'number' | 'reason'; message: string }; number: number; reason: string } {
  const number = Number(form.get('number'))
  const reason = String(form.get('reason') ?? '').trim()
  const problem = (field: 'number' | 'reason', message: string) => ({
    withdrawProblem: { field, message },
    number,
    reason,
  })
  if (!Number.isInteger(number) || number < 1)
    return problem('number', 'Choose the release that is to be withdrawn.')
  if (reason.length < 10)
    return problem('reason', 'Say in a sentence why it is withdrawn. Everybody will read it.')
  if (reason.length > 1000) return problem('reason', 'The reason is too long. Use at most 1,000 characters.')
  return { wanted: { number, reason } }
}
