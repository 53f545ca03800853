/** Text from the clipboard as a file to check, as a spreadsheet puts it there: rows of cells with tabs between. */
export const pastedFile = (text: string): File | undefined =>
  text.trim() === '' ? undefined : new File([text], 'pasted.tsv', { type: 'text/tab-separated-values' })
