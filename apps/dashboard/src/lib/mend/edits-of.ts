import type { Edit } from '@muster/intake'
import type { History } from './changes-history.ts'

/** All changes as edits, one for each changed row, in the order of the file. */
export const editsOf = ({ rows }: Pick<History, 'rows'>): readonly Edit[] =>
  [...rows.values()]
    .sort((one, other) => one.row - other.row)
    .map(({ row, removed, cells }) =>
      removed ? { row, removed: true } : { row, cells: cells.map(({ place, to }) => ({ place, text: to })) },
    )
