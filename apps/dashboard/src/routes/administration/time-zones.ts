/** The time zones of the states and territories, for the list of the form: what they are called, by their IANA name. */
export const timeZones = [
  { value: 'America/New_York', label: 'Eastern' },
  { value: 'America/Chicago', label: 'Central' },
  { value: 'America/Denver', label: 'Mountain' },
  { value: 'America/Phoenix', label: 'Arizona' },
  { value: 'America/Los_Angeles', label: 'Pacific' },
  { value: 'America/Anchorage', label: 'Alaska' },
  { value: 'Pacific/Honolulu', label: 'Hawaii' },
  { value: 'America/Puerto_Rico', label: 'Puerto Rico and the Virgin Islands' },
  { value: 'Pacific/Guam', label: 'Guam and the Northern Mariana Islands' },
  { value: 'Pacific/Pago_Pago', label: 'American Samoa' },
] as const

/** `Guam and the Northern Mariana Islands`; a zone that is not on the list by its IANA name. */
export const timeZoneInWords = (zone: string): string =>
  timeZones.find(({ value }) => value === zone)?.label ?? zone
