/** How an answer that is no number is written among the numbers of a block. */
export const saidNotReported = -1
export const saidNotTracked = -2
