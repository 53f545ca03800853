/** What the status of a release says of its totals. */
export const statusMeaning = {
  preliminary: 'Some reports were not in yet. A later release will change these totals.',
  final: 'All reports that were due were in.',
  revised: 'Totals of an earlier release were corrected.',
} as const
