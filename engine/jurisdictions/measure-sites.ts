/**
 * Sites of legislatures with pages of measures whose hosts have none of the usual words. A list of its own, because the
 * script in a page keeps links to them without carrying the descriptors.
 */
export const unusualSites = [
  'le.utah.gov',
  'ilga.gov',
  'nysenate.gov',
  'nyassembly.gov',
  'flsenate.gov',
  'scstatehouse.gov',
];
