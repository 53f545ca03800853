import { initialsPlaces } from '../privacy/names/initials-places.ts'
import { namePlaces } from '../privacy/names/name-places.ts'
import { anyOf } from '../privacy/place.ts'
import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

export const noNameOfAPerson = privacyRule({
  code: 'P107',
  sentence: 'No cell has the name of a person.',
  fix: 'Take the name out and save the file again: “a client”, “our data coordinator”. Names of staff are personal too.',
  source: `${personallyIdentifying}; 28 CFR 22.2(e) for staff: information labelled by the name of any private person`,
  what: 'the name of a person',
  places: anyOf((text) => text.length > 1, initialsPlaces, namePlaces),
})
