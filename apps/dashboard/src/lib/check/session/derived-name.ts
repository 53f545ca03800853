/**
 * `counts-corrected.csv` for what was made from `counts.xlsx`; made once more from that, it keeps its name. A table that is
 * only taken out of a workbook is `counts.csv`.
 */
export function derivedName(name: string, made: 'corrected' | 'annotated' | 'not-taken' | 'table'): string {
  const stem = name.replace(/\.[^.]{1,5}$/, '').replace(/-(corrected|annotated)$/, '')
  const plain = stem === '' ? 'file' : stem
  return made === 'table' ? `${plain}.csv` : `${plain}-${made}.csv`
}
