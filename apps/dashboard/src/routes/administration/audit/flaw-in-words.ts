/** Why the record is not as it was written. */
export type Flaw = 'missing' | 'changed' | 'not_linked' | 'not_expected'

/** What is wrong at an event, as a sentence. */
export const flawInWords: Readonly<Record<Flaw, string>> = {
  missing: 'It is not there, and later events are.',
  changed: 'It does not say what was written.',
  not_linked: 'It does not follow on the event before it. One of the two is not what was written.',
  not_expected:
    'Every event before it fits, and none has the hash that you kept. The end was cut off here, or all of the record was written anew.',
}
