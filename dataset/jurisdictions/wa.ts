/** Where Washington's facts come from. */
import { scrapedRecord } from '../clients/upstream/scraped-record';
import { statewideOfficers } from '../clients/upstream/statewide-officers';
import { scrapedPairs } from '../records/second-reader';
import { shortTitles } from './wa/fetched/short-titles';
import { washingtonWords } from './wa/fetched/words';
import { readHearings } from './wa/services/files';
import { washingtonServices } from './wa/services/command';
import { washingtonRecords } from './wa/records/read';
import { rollId } from './wa/second-reader';
import { washingtonParts } from './wa/titles';
import { readWords } from './wa/words';
import type { CopiedRecord, JurisdictionSources } from './jurisdiction';

const copied: CopiedRecord = {
  session: '2025-2026',
  files: ['records-2026/wa-votes/raw-bills.tar.gz', 'records-2026/wa-votes/raw-vote_events.tar.gz'],
  source: {
    publisher: 'Washington State Legislature, read by the Open States scraper of govbot',
    url: 'https://github.com/govbot-openstates-scrapers/wa-legislation/tree/4c9085457eceaec863d74cdd10a63b8ecd6f8215',
    retrieved: '2026-11-28',
    contentDate: '2026-08-22',
  },
};

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
    // Looked at one by one: each of the 29 is such a move.
    splitsAtMoves: true,
    notes: (mayors) => [
      `mayors are those that Open States has: ${mayors} cities; councils are Spokane's alone`,
      'Spokane’s council and the county’s commissioners are as of January 2026; most of their terms have no end',
      '`places` are the districts at the centres of ZIP areas: a place may touch more',
    ],
  },
  contactFiles: 8,
  records: washingtonRecords(copied),
  secondReader: { pairs: scrapedPairs('wa', copied.files, rollId) },
  sorting: {
    parts: washingtonParts,
    more: readWords,
    referral: 0.37,
    code: { cited: 'RCW', chapter: /\b\d+[A-Z]?\.\d+[A-Z]?\b/ },
  },
  texts: ['lawfilesext.leg.wa.gov', 'app.leg.wa.gov', 'www.sos.wa.gov'],
  hearings: readHearings,
  map: {
    legislative: 'boundaries/WA_legislative_districts_2024.geojson',
    // About 30 m.
    grid: 20_000,
    zips: { file: 'zip/wa-zip-districts.csv', asOf: '2026-11-24' },
  },
};
