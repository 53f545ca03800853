/** `34`, `1,200`; `34.5` for a median between two numbers. */
export const inWords = (number: number): string =>
  number.toLocaleString('en-US', { maximumFractionDigits: 1 })

/** `1 quarter`, `5 quarters` */
export const quartersInWords = (quarters: number): string =>
  quarters === 1 ? '1 quarter' : `${quarters} quarters`
