/** What a person agrees to who has an organization listed. It is kept with each version. */
export const listingStatement =
  'We choose to be listed in the public directory. What stands here may be read by anybody, also by people who look for someone who fled. It gives away no place where people are sheltered. We may take the listing off at any time.'
