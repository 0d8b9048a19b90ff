/** Where Idaho's facts come from. */
import { scrapedRecord } from '../clients/upstream/scraped-record';
import { scrapedPairs } from '../records/second-reader';
import { idahoRecords } from './id/records/read';
import { rollId } from './id/second-reader';
import { idahoParts, idahoTitles } from './id/titles';
import type { CopiedRecord, JurisdictionSources } from './jurisdiction';

const copied: CopiedRecord = {
  session: '2026',
  files: ['records-2026/idaho/raw-id-bills-votes-2026.tar.gz'],
  source: {
    publisher: 'Idaho Legislature, read by the Open States scraper of govbot',
    url: 'https://github.com/govbot-openstates-scrapers/id-legislation/tree/f6b1c3b5191792cb23a198b082133364a1343d87',
    retrieved: '2026-11-28',
    contentDate: '2026-08-08',
  },
};

export const id: JurisdictionSources = {
  id: 'id',
  fetched: () => [
    scrapedRecord({
      state: 'id',
      legislature: 'Idaho Legislature',
      repository: 'govbot-openstates-scrapers/id-legislation',
      needed: true,
    }),
  ],
  note: 'Open States has no treasurer, controller or superintendent of Idaho',
  records: idahoRecords(copied),
  secondReader: {
    pairs: scrapedPairs('id', copied.files, rollId),
    byCounts: true,
    presiding: { 'Mr. Speaker': 'Moyle' },
  },
  sorting: { parts: idahoParts, titles: idahoTitles },
  texts: ['legislature.idaho.gov'],
  // About 60 m.
  map: { legislative: 'boundaries/ID_legislative_districts_2024.geojson', grid: 11_000 },
};
