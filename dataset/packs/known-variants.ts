/**
 * Given names that are printed, but that no source lists: by id, so that nobody else gets them. Washington's are the
 * spellings of the Legislature's own services and of the press; the members of Congress use these names themselves.
 */
export const knownVariants: Readonly<Record<string, readonly string[]>> = {
  'ocd-person/77fe53b5-3ed7-48b2-9c9a-1b59d5faf50f': ['Tim', 'Timothy'], // Timm Ormsby
  'ocd-person/ea4e5e77-aa55-421f-8ac5-48c65fbc2ab0': ['Jessica'], // Jess Bateman
  'ocd-person/962ff818-cdb3-4874-9918-9bd4c6da84a9': ['David'], // Dave Stuebe
  'ocd-person/e42edd00-010a-4144-8df0-5da6088095d7': ['Joshua'], // Josh Penner
  'ocd-person/acfe43e5-6535-4c75-b38b-66322c90f54f': ['Deborah'], // Deb Krishnadasan
  'ocd-person/dd5d76ce-7efe-4c95-aae3-a59a4676fe78': ['Twina'], // T'wina Nobles
  'bioguide/C001110': ['Lou'], // J. Luis Correa
  'bioguide/S001214': ['Greg'], // W. Gregory Steube
  'bioguide/V000137': ['JD'], // James David Vance
};

/**
 * Days on which people who took another family name since were still called by the former one, by id: sources give today's
 * name alone, and no day of the change.
 */
export const renamedAfter: Readonly<Record<string, string>> = {
  // Michelle Valdez: "Rep. Michelle Caldier", michellecaldier.houserepublicans.wa.gov/2024/05/02/read-our-legislative-reports-…
  'ocd-person/fdd79a57-f6f9-4435-84f6-92708c65b716': '2024-05-02',
};
