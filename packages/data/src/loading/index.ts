// What a worker needs to write rows: pure, without a driver.
export { CopyRows } from './copy-rows.ts'
export { CellSums, type CellColumns, type CellPlace, type TotalPlace } from './cell-sums.ts'
export { roomOfBlock, writeBlock, type BlockLines, type BlockPlace } from './write-block.ts'
export { saidNotReported, saidNotTracked } from './said.ts'
