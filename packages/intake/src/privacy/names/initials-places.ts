import { placesOf } from '../place.ts'

/** `client J.R.`, not `victim U.S. citizen`. */
const initials =
  /(?<![\p{L}\p{N}])(?:client|victim|survivor|participant|patient|resident|minor|child|girl|boy|teen|youth|mother|daughter|son)\s(?:is\s|named\s|\()?(?<letters>\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?)/gu
/** A middle name that only names have. */
const vietnamese = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,10}\sTh[ịi]\s\p{Lu}\p{Ll}{1,10}(?![\p{L}\p{N}])/gu
const places = new Set([
  'U.S.',
  'U.S.A.',
  'D.C.',
  'N.Y.',
  'N.J.',
  'L.A.',
  'P.R.',
  'U.K.',
  'U.N.',
  'P.O.',
  'I.D.',
  'A.M.',
  'P.M.',
])

const inContext = placesOf(
  initials,
  ({ groups }) => !places.has((groups?.['letters'] ?? '').replaceAll(' ', '')),
)
const byMiddleName = placesOf(vietnamese)

/** Where in a text there are initials of a person, or a name that its middle name gives away. */
export function* initialsPlaces(text: string) {
  if (text.includes('.')) yield* inContext(text)
  if (text.includes(' Th')) yield* byMiddleName(text)
}
