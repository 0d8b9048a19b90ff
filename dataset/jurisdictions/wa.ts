/** Where Washington's facts come from. */
import { scrapedRecord } from '../clients/upstream/scraped-record';
import { shortTitles, statewideOfficers } from '../clients/upstream/small-files';
import { washingtonWords } from '../clients/upstream/washington-words';
import { readHearings } from '../clients/washington/files';
import { washingtonServices } from '../clients/washington/services-command';
import { washingtonRecords } from '../records/washington/read';
import type { JurisdictionSources } from './jurisdiction';

export const wa: JurisdictionSources = {
  id: 'wa',
  fetched: ({ biennium }) => [
    statewideOfficers('wa', 'Washington'),
    scrapedRecord({
      state: 'wa',
      legislature: 'Washington State Legislature',
      repository: 'govbot-openstates-scrapers/wa-legislation',
      needed: true,
    }),
    shortTitles,
    washingtonWords(biennium),
  ],
  services: washingtonServices,
  inFull: {
    memberPage: 'https://leg.wa.gov/legislators/member/',
    hasOfficers: true,
    notes: (mayors) => [
      `mayors are those that Open States has: ${mayors} cities; councils are Spokane's alone`,
      'Spokane’s council and the county’s commissioners are as of January 2026; most of their terms have no end',
      '`places` are the districts at the centres of ZIP areas: a place may touch more',
    ],
  },
  contactFiles: 8,
  records: washingtonRecords({
    session: '2025-2026',
    files: ['records-2026/wa-votes/raw-bills.tar.gz', 'records-2026/wa-votes/raw-vote_events.tar.gz'],
    source: {
      publisher: 'Washington State Legislature, read by the Open States scraper of govbot',
      url: 'https://github.com/govbot-openstates-scrapers/wa-legislation/tree/4c9085457eceaec863d74cdd10a63b8ecd6f8215',
      retrieved: '2026-11-28',
      contentDate: '2026-08-22',
    },
  }),
  hearings: readHearings,
  map: {
    legislative: 'boundaries/WA_legislative_districts_2024.geojson',
    // About 30 m.
    grid: 20_000,
    zips: { file: 'zip/wa-zip-districts.csv', asOf: '2026-11-24' },
  },
};
