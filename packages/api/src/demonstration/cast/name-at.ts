// 31 and 37 names: coprime, so that the first 1,147 pairs are all different.
const firstNames =
  'Amara Bram Celia Dorian Esme Farid Greta Hollis Imani Jonah Keiko Leandro Maren Nadia Orin Petra Quill Rosalind Soren Talia Umar Vesna Wendell Xenia Yusuf Zora Anselm Beatriz Corwin Delphine Emeka'.split(
    ' ',
  )
const lastNames =
  'Abernathy Bellweather Castellane Dunmore Eastlake Fairbairn Gallowglass Hathersage Ironwood Jessamy Kettleby Larkspur Merriweather Nightingale Oakhurst Pemberwick Quarterman Ravenhill Silverthorn Thistlewood Underhay Vantongeren Wetherby Yarborough Zellweger Ashdown Brightwater Copperfield Dovecote Elmsworth Foxglove Greymoor Hollowell Inglenook Juniperus Kestrelman Lindenbaum'.split(
    ' ',
  )

/** The made-up name of number `index` (from 0); no two below 1,147 are the same. */
export function nameAt(index: number): string {
  return `${firstNames[index % firstNames.length]} ${lastNames[index % lastNames.length]}`
}
