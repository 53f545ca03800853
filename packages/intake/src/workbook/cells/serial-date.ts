const secondsOfDay = 86_400
/** 9999-12-31, the last day that Excel knows. */
const lastDay = 2_958_465
/** Days from 1899-12-30 to 1970-01-01, and to the first day of the other count. */
const epoch = 25_569
const from1904 = 1_462

const two = (number: number): string => String(number).padStart(2, '0')
const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`

/**
 * A day, or a day and a time, that Excel keeps as a number of days: `2017-09-30`, `2017-09-30T14:30:00`. Undefined if the
 * number is no day; Excel shows ##### then. Day 60 is 1900-02-29, which never was: Excel counts it all the same.
 */
export function serialDate(serial: number, isFrom1904: boolean): string | undefined {
  const rounded = Math.round((isFrom1904 ? serial + from1904 : serial) * secondsOfDay)
  const day = Math.floor(rounded / secondsOfDay)
  if (day < 0 || day > lastDay) return undefined
  const seconds = rounded % secondsOfDay
  const time = seconds === 0 ? '' : `T${clock(seconds)}`
  if (day === 60) return `1900-02-29${time}`
  const before = day < 60 ? 1 : 0
  return new Date((day + before - epoch) * secondsOfDay * 1000).toISOString().slice(0, 10) + time
}

/** A time of day, `14:30:00`. Undefined if the number is none. */
export function serialTime(serial: number): string | undefined {
  const seconds = Math.round(serial * secondsOfDay)
  return seconds < 0 || seconds > lastDay * secondsOfDay ? undefined : clock(seconds % secondsOfDay)
}

/** Hours, minutes and seconds that go on above 24 hours: `26:30:00`. */
export function serialDuration(serial: number): string | undefined {
  const seconds = Math.round(serial * secondsOfDay)
  return seconds < 0 || seconds > lastDay * secondsOfDay ? undefined : clock(seconds)
}
