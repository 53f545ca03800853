/** What the parts of a listing are called, on every page. */
export const listingWords = {
  phone: 'Telephone',
  hours: 'Hours',
  website: 'Web site',
  states: 'Serves',
  languages: 'Speaks',
  services: 'Offers',
} as const
