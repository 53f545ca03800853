// What every public page runs at once, however slow the rest comes: leaving it, and waking what sleeps.
import { leaveAtOnce } from '#lib/leave/leave-at-once.ts'
import { wakeWhenNeeded } from './wake-when-needed.ts'

const place = document.querySelector<HTMLElement>('[data-keys]')
if (place !== null) leaveAtOnce(place)
wakeWhenNeeded(document)
