/** What is said of a file that is larger than the server takes. `mostBytes` is the limit. */
export const tooLarge = (mostBytes: number): string =>
  `This file is larger than ${inMegabytes(mostBytes)}. Split it by award, and send the parts one after the other.`

/** `30 MB`, in the megabytes that a file manager shows. */
export const inMegabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`
